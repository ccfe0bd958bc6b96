from typing import Annotated, Any

from colonnade.library.marks import Sink, Stores

class CookieError(Exception): ...

class Morsel(dict[str, Any]):
    value: Annotated[str, Sink("header")]
    coded_value: str
    key: str
    def set(
        self,
        key: Annotated[str, Sink("header")],
        val: Annotated[str, Sink("header"), Stores()],
        coded_val: Annotated[str, Sink("header"), Stores()],
    ) -> None: ...
    def OutputString(self, attrs: Any = None) -> str: ...

class BaseCookie(dict[str, Morsel]):
    def __init__(self, input: Any = None) -> None: ...
    def load(self, rawdata: Annotated[Any, Stores()]) -> None: ...
    def output(self, attrs: Any = None, header: str = "Set-Cookie:", sep: str = "\r\n") -> str: ...

class SimpleCookie(BaseCookie): ...
