from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks, Sink

class SqliteDict:
    def __init__(
        self, filename: Annotated[Any, Sink("deserialise", "path")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh(), Marks("unsafe-deserialiser")]: ...
    def commit(self, blocking: bool = True) -> None: ...
    def close(self, *args: Any, **kwargs: Any) -> None: ...
