from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks

class RateLimiter:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Marks("rate-limit"), Fresh()]: ...

class WebSocketRateLimiter:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Marks("rate-limit"), Fresh()]: ...
