from typing import Annotated, Any

from colonnade.library.marks import Fresh, Source, Unsafe

class _KvV2:
    def read_secret_version(
        self, path: Any, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("secret")]: ...
    def read_secret(self, path: Any, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("secret")]: ...
    def create_or_update_secret(self, path: Any, secret: Any, *args: Any, **kwargs: Any) -> Any: ...
    def list_secrets(self, path: Any, *args: Any, **kwargs: Any) -> Any: ...

class _KvV1:
    def read_secret(self, path: Any, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("secret")]: ...
    def create_or_update_secret(self, path: Any, secret: Any, *args: Any, **kwargs: Any) -> Any: ...

class _Kv:
    v1: _KvV1
    v2: _KvV2

class _Secrets:
    kv: _Kv

class Client:
    secrets: _Secrets
    auth: Any
    token: Any
    def __init__(
        self,
        url: Any = None,
        token: Any = None,
        cert: Any = None,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = 30,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def read(self, path: Any, wrap_ttl: Any = None) -> Annotated[Any, Fresh(), Source("secret")]: ...
    def write(self, *args: Any, **kwargs: Any) -> Any: ...
    def is_authenticated(self) -> bool: ...
