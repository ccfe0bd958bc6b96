from typing import Annotated, Any

from pyArango.database import Database

from colonnade.library.marks import Fresh

class Connection:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def createDatabase(self, name: str, **dbArgs: Any) -> Annotated[Database, Fresh()]: ...
    def __getitem__(self, dbName: str) -> Annotated[Database, Fresh()]: ...
