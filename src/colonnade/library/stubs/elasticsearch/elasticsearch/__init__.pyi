from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source, Unsafe

class ApiError(Exception): ...
class TransportError(Exception): ...
class NotFoundError(ApiError): ...
class ConnectionError(TransportError): ...

class Elasticsearch:
    indices: Any
    cluster: Any
    cat: Any
    nodes: Any
    sql: _ElasticsearchSql
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
        *args: Any,
        index: Any = None,
        query: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        q: Annotated[Any, Sink("nosql")] = None,
        aggs: Annotated[Any, Sink("nosql")] = None,
        script_fields: Annotated[Any, Sink("nosql")] = None,
        runtime_mappings: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def count(
        self,
        *args: Any,
        index: Any = None,
        query: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        q: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    def delete_by_query(
        self,
        *args: Any,
        index: Any = ...,
        query: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        q: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    def update_by_query(
        self,
        *args: Any,
        index: Any = ...,
        query: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        q: Annotated[Any, Sink("nosql")] = None,
        script: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    def msearch(
        self,
        *args: Any,
        searches: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def search_template(
        self,
        *args: Any,
        source: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def update(
        self,
        *args: Any,
        index: Any = ...,
        id: Annotated[Any, Sink("identity")] = ...,
        script: Annotated[Any, Sink("nosql")] = None,
        body: Any = None,
        doc: Any = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    def scripts_painless_execute(
        self, *args: Any, script: Annotated[Any, Sink("nosql")] = None, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def get(
        self, *args: Any, index: Any = ..., id: Annotated[Any, Sink("identity")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def mget(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("database")]: ...
    def index(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def create(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def delete(
        self, *args: Any, index: Any = ..., id: Annotated[Any, Sink("identity")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh()]: ...
    def exists(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def bulk(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def scroll(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("database")]: ...
    def close(self) -> None: ...
    def info(self, **kwargs: Any) -> Any: ...
    def ping(self, **kwargs: Any) -> bool: ...

class _ElasticsearchSql:
    def query(
        self,
        *args: Any,
        query: Annotated[Any, Sink("sql")] = None,
        body: Annotated[Any, Sink("sql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...

class AsyncElasticsearch:
    indices: Any
    cluster: Any
    cat: Any
    nodes: Any
    sql: _AsyncElasticsearchSql
    def __init__(
        self,
        hosts: Any = None,
        *,
        verify_certs: Annotated[bool, Unsafe(False, "tls-verification-off")] = ...,
        ssl_assert_hostname: Annotated[Any, Unsafe(False, "host-name-check-off")] = ...,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    async def search(
        self,
        *args: Any,
        index: Any = None,
        query: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        q: Annotated[Any, Sink("nosql")] = None,
        aggs: Annotated[Any, Sink("nosql")] = None,
        script_fields: Annotated[Any, Sink("nosql")] = None,
        runtime_mappings: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def count(
        self,
        *args: Any,
        index: Any = None,
        query: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        q: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    async def delete_by_query(
        self,
        *args: Any,
        index: Any = ...,
        query: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        q: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    async def update_by_query(
        self,
        *args: Any,
        index: Any = ...,
        query: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        q: Annotated[Any, Sink("nosql")] = None,
        script: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    async def msearch(
        self,
        *args: Any,
        searches: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def search_template(
        self,
        *args: Any,
        source: Annotated[Any, Sink("nosql")] = None,
        body: Annotated[Any, Sink("nosql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def update(
        self,
        *args: Any,
        index: Any = ...,
        id: Annotated[Any, Sink("identity")] = ...,
        script: Annotated[Any, Sink("nosql")] = None,
        body: Any = None,
        doc: Any = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    async def scripts_painless_execute(
        self, *args: Any, script: Annotated[Any, Sink("nosql")] = None, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def get(
        self, *args: Any, index: Any = ..., id: Annotated[Any, Sink("identity")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def mget(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def index(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    async def create(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    async def delete(
        self, *args: Any, index: Any = ..., id: Annotated[Any, Sink("identity")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh()]: ...
    async def exists(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    async def bulk(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    async def scroll(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("database")]: ...
    async def close(self) -> None: ...
    async def info(self, **kwargs: Any) -> Any: ...
    async def ping(self, **kwargs: Any) -> bool: ...

class _AsyncElasticsearchSql:
    async def query(
        self,
        *args: Any,
        query: Annotated[Any, Sink("sql")] = None,
        body: Annotated[Any, Sink("sql")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
