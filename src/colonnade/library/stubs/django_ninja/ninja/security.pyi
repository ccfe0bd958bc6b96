from typing import Annotated, Any

from colonnade.library.marks import Entry, Source

class HttpBearer:
    def authenticate(self, request: Any, token: Annotated[str, Source("rpc")]) -> Annotated[Any, Entry("rpc")]: ...

class HttpBasicAuth:
    def authenticate(
        self, request: Any, username: Annotated[str, Source("rpc")], password: Annotated[str, Source("rpc")]
    ) -> Annotated[Any, Entry("rpc")]: ...

class APIKeyHeader:
    def authenticate(self, request: Any, key: Annotated[Any, Source("rpc")]) -> Annotated[Any, Entry("rpc")]: ...

class APIKeyQuery(APIKeyHeader): ...
class APIKeyCookie(APIKeyHeader): ...
