from typing import Annotated, Any

from colonnade.library.marks import Callback, Expect, Fresh, Source, Unsafe

class AuthTktAuthenticationPolicy:
    def __init__(
        self,
        secret: Annotated[Any, Expect((), "fixed-secret")],
        callback: Any = None,
        cookie_name: str = "auth_tkt",
        secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
        include_ip: bool = False,
        timeout: Any = None,
        reissue_time: Any = None,
        max_age: Any = None,
        path: str = "/",
        http_only: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...

class SessionAuthenticationPolicy:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class BasicAuthAuthenticationPolicy:
    def __init__(
        self, check: Annotated[Any, Callback("rpc")], *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

def extract_http_basic_credentials(request: Any) -> Annotated[Any, Source("http")]: ...
