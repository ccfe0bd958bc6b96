from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source, Unsafe

class Elasticsearch:
    def __init__(
        self,
        hosts: Any = None,
        *,
        verify_certs: Annotated[bool, Unsafe(False, "tls-verification-off")] = ...,
        ssl_assert_hostname: Annotated[Any, Unsafe(False, "host-name-check-off")] = ...,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def search(
        self,
        *,
        index: Any = None,
        body: Annotated[Any, Sink("nosql")] = None,
        query: Annotated[Any, Sink("nosql")] = None,
        q: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def count(
        self,
        *,
        index: Any = None,
        query: Annotated[Any, Sink("nosql")] = None,
        q: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    def delete_by_query(
        self,
        *,
        index: Any,
        query: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    def update_by_query(
        self,
        *,
        index: Any,
        query: Annotated[Any, Sink("nosql")] = None,
        script: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
