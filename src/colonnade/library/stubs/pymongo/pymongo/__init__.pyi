from typing import Annotated, Any

from pymongo.collection import Collection as Collection
from pymongo.database import Database

from colonnade.library.marks import Fresh, Resource, Sink, Unsafe

class MongoClient:
    def __init__(
        self,
        host: Any = None,
        port: Any = None,
        document_class: Any = ...,
        tz_aware: Any = None,
        connect: Any = None,
        type_registry: Any = None,
        *,
        tls: Any = None,
        tlsAllowInvalidCertificates: Annotated[bool, Unsafe(True, "tls-verification-off")] = False,
        tlsAllowInvalidHostnames: Annotated[bool, Unsafe(True, "host-name-check-off")] = False,
        tlsInsecure: Annotated[bool, Unsafe(True, "tls-verification-off")] = False,
        **kwargs: Any,
    ) -> Annotated[None, Fresh(), Resource("connection", close="close")]: ...
    def __getitem__(self, name: str) -> Annotated[Database, Fresh()]: ...
    def __getattr__(self, name: str) -> Annotated[Database, Fresh()]: ...
    def get_database(self, name: Any = None, *args: Any, **kwargs: Any) -> Annotated[Database, Fresh()]: ...
    def get_default_database(self, default: Any = None, *args: Any, **kwargs: Any) -> Annotated[Database, Fresh()]: ...
    def close(self) -> None: ...

class UpdateOne:
    def __init__(
        self, filter: Annotated[Any, Sink("nosql")], update: Annotated[Any, Sink("nosql")], *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class UpdateMany:
    def __init__(
        self, filter: Annotated[Any, Sink("nosql")], update: Annotated[Any, Sink("nosql")], *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class ReplaceOne:
    def __init__(
        self, filter: Annotated[Any, Sink("nosql")], replacement: Any, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class DeleteOne:
    def __init__(
        self, filter: Annotated[Any, Sink("nosql")], *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class DeleteMany:
    def __init__(
        self, filter: Annotated[Any, Sink("nosql")], *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class InsertOne:
    def __init__(self, document: Any, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class AsyncMongoClient(MongoClient): ...
