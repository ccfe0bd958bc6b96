from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, Unsafe

def SignedCookieSessionFactory(
    secret: Annotated[Any, Expect((), "fixed-secret")],
    cookie_name: str = "session",
    max_age: Any = None,
    path: str = "/",
    domain: Any = None,
    secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
    httponly: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
    samesite: Annotated[Any, Unsafe((None, "None", "none"), "cookie-samesite-none")] = "Lax",
    *args: Any,
    **kwargs: Any,
) -> Annotated[Any, Fresh()]: ...
def BaseCookieSessionFactory(serializer: Any, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
def check_csrf_token(request: Any, *args: Any, **kwargs: Any) -> bool: ...
