from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class SQLDatabase:
    @classmethod
    def from_uri(cls, database_uri: Any, *args: Any, **kwargs: Any) -> Annotated[SQLDatabase, Fresh()]: ...
    def run(
        self, command: Annotated[Any, Sink("sql")], *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
