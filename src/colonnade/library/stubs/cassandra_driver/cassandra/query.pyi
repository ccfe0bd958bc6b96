from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class SimpleStatement:
    def __init__(
        self, query_string: Annotated[Any, Sink("nosql")], *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class BatchStatement:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def add(self, statement: Annotated[Any, Sink("nosql")], parameters: Any = None) -> None: ...
