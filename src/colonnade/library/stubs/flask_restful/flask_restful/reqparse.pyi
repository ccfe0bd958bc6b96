from typing import Annotated, Any

from colonnade.library.marks import Fresh, Source

class RequestParser:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def add_argument(self, *args: Any, **kwargs: Any) -> RequestParser: ...
    def parse_args(
        self, req: Any = None, strict: bool = False, http_error_code: int = 400
    ) -> Annotated[dict[str, Any], Source("http")]: ...
