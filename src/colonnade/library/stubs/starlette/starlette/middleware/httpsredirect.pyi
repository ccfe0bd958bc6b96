from typing import Annotated, Any

from colonnade.library.marks import Fresh

class HTTPSRedirectMiddleware:
    def __init__(self, app: Any) -> Annotated[None, Fresh()]: ...
