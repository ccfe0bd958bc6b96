from typing import Annotated, Any

from pymongo.collection import Collection

from colonnade.library.marks import Fresh, Sink, Source

class Database:
    def __getitem__(self, name: str) -> Annotated[Collection, Fresh()]: ...
    def __getattr__(self, name: str) -> Annotated[Collection, Fresh()]: ...
    def get_collection(self, name: str, *args: Any, **kwargs: Any) -> Annotated[Collection, Fresh()]: ...
    def command(
        self,
        command: Annotated[Any, Sink("nosql")],
        value: Annotated[Any, Sink("nosql")] = 1,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def eval(self, code: Annotated[Any, Sink("nosql")], *args: Any) -> Annotated[Any, Fresh(), Source("database")]: ...
