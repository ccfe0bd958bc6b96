from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source, Unsafe

class QueryApi:
    def query(
        self, query: Annotated[Any, Sink("nosql")], org: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def query_csv(
        self, query: Annotated[Any, Sink("nosql")], org: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def query_raw(
        self, query: Annotated[Any, Sink("nosql")], org: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def query_stream(
        self, query: Annotated[Any, Sink("nosql")], org: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def query_data_frame(
        self, query: Annotated[Any, Sink("nosql")], org: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...

class InfluxDBClient:
    def __init__(
        self,
        url: Any,
        *args: Any,
        verify_ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def query_api(self, *args: Any, **kwargs: Any) -> Annotated[QueryApi, Fresh()]: ...
    def write_api(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def close(self) -> None: ...
