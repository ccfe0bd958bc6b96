from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class AQL:
    def execute(
        self, query: Annotated[Any, Sink("nosql")], *args: Any, bind_vars: Any = None, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...

class Database:
    aql: AQL
    def collection(self, name: str) -> Any: ...

class ArangoClient:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def db(self, *args: Any, **kwargs: Any) -> Annotated[Database, Fresh()]: ...
