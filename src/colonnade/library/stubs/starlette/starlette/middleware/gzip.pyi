from typing import Annotated, Any

from colonnade.library.marks import Fresh

class GZipMiddleware:
    def __init__(
        self, app: Any, minimum_size: int = 500, compresslevel: int = 9, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
