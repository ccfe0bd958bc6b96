from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback, Entry, Fresh, Marks

current_identity: Any

class JWTError(Exception): ...

class JWT:
    def __init__(
        self,
        app: Any = None,
        authentication_handler: Annotated[Any, Callback("rpc")] = None,
        identity_handler: Annotated[Any, Callback("callback")] = None,
    ) -> Annotated[None, Fresh()]: ...
    def init_app(self, app: Any) -> None: ...
    def authentication_handler(self, callback: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
    def identity_handler(self, callback: Any) -> Annotated[Callable[..., Any], Entry("callback")]: ...

def jwt_required(realm: Any = None) -> Annotated[Callable[..., Any], Marks("auth-check")]: ...
