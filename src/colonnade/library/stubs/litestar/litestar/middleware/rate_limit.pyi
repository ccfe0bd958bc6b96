from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks

class RateLimitConfig:
    def __init__(self, rate_limit: Any, *args: Any, **kwargs: Any) -> Annotated[None, Fresh(), Marks("rate-limit")]: ...
