from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, Unsafe

class SessionMiddleware:
    def __init__(
        self,
        app: Any,
        secret_key: Annotated[Any, Expect((), "fixed-secret")],
        session_cookie: str = "session",
        max_age: Annotated[Any, Unsafe(None, "session-permanent")] = 1209600,
        path: str = "/",
        same_site: Annotated[Any, Unsafe("none", "cookie-samesite-none")] = "lax",
        https_only: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
        domain: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
