from typing import Annotated

from colonnade.library.marks import Sink

class Headers:
    def add_header(
        self,
        _name: Annotated[str, Sink("header")],
        _value: Annotated[str | None, Sink("header")],
        **_params: Annotated[str | None, Sink("header")],
    ) -> None: ...
    def setdefault(self, name: Annotated[str, Sink("header")], value: Annotated[str, Sink("header")]) -> str: ...
    def __setitem__(self, name: Annotated[str, Sink("header")], val: Annotated[str, Sink("header")]) -> None: ...
