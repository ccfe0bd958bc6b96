from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class Database:
    def AQLQuery(
        self,
        query: Annotated[str, Sink("nosql")],
        batchSize: int = 100,
        rawResults: bool = False,
        bindVars: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
