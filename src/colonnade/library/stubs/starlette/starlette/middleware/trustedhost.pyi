from typing import Annotated, Any

from colonnade.library.marks import Fresh, Unsafe

class TrustedHostMiddleware:
    def __init__(
        self,
        app: Any,
        allowed_hosts: Annotated[Any, Unsafe((("*",), None), "host-allow-any")] = None,
        www_redirect: bool = True,
    ) -> Annotated[None, Fresh()]: ...
