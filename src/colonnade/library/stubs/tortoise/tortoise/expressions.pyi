from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class RawSQL:
    def __init__(self, sql: Annotated[str, Sink("sql")]) -> Annotated[None, Fresh()]: ...

class Q:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class F:
    def __init__(self, name: str) -> None: ...
