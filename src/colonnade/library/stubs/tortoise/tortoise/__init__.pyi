from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class BaseDBAsyncClient:
    async def execute_query(
        self, query: Annotated[Any, Sink("sql")], values: Any = None
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def execute_query_dict(
        self, query: Annotated[Any, Sink("sql")], values: Any = None
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def execute_insert(
        self, query: Annotated[Any, Sink("sql")], values: Any = None
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def execute_many(
        self, query: Annotated[Any, Sink("sql")], values: Any = None
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def execute_script(self, query: Annotated[Any, Sink("sql")]) -> None: ...

class Tortoise:
    @classmethod
    async def init(cls, *args: Any, **kwargs: Any) -> None: ...
    @staticmethod
    def get_connection(connection_name: str) -> Annotated[BaseDBAsyncClient, Fresh()]: ...

class _Connections:
    def get(self, conn_alias: str) -> Annotated[BaseDBAsyncClient, Fresh()]: ...

connections: _Connections
