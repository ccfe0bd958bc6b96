from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sanitizes

class Sanitizer:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def sanitize(self, html: Annotated[Any, Sanitizes("html")]) -> str: ...
