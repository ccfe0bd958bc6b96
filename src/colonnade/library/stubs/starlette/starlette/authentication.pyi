from typing import Annotated, Any, Callable

from starlette.requests import HTTPConnection

from colonnade.library.marks import Entry, Marks

class AuthenticationError(Exception): ...

class AuthenticationBackend:
    async def authenticate(self, conn: HTTPConnection) -> Annotated[Any, Entry("callback")]: ...

class AuthCredentials:
    scopes: list[str]
    def __init__(self, scopes: Any = None) -> None: ...

class BaseUser:
    is_authenticated: bool
    display_name: str

class SimpleUser(BaseUser):
    def __init__(self, username: str) -> None: ...

def requires(
    scopes: Any, status_code: int = 403, redirect: Any = None
) -> Annotated[Callable[..., Any], Marks("auth-check")]: ...
def has_required_scope(conn: Any, scopes: Any) -> Annotated[bool, Marks("auth-check")]: ...
