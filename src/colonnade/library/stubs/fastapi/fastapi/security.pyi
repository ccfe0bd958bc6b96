from typing import Annotated, Any

from colonnade.library.marks import Fresh, Source

class HTTPAuthorizationCredentials:
    scheme: Annotated[str, Source("http")]
    credentials: Annotated[str, Source("http")]

class HTTPBasicCredentials:
    username: Annotated[str, Source("http")]
    password: Annotated[str, Source("http")]

class OAuth2PasswordRequestForm:
    username: Annotated[str, Source("http")]
    password: Annotated[str, Source("http")]
    scopes: Annotated[list[str], Source("http")]

class OAuth2PasswordBearer:
    def __init__(self, tokenUrl: str, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class HTTPBearer:
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class HTTPBasic:
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class APIKeyHeader:
    def __init__(self, *, name: str, **kwargs: Any) -> Annotated[None, Fresh()]: ...
