from typing import Annotated, Any

from colonnade.library.marks import Sink

class HTTPException(Exception):
    status_code: int
    detail: str
    def __init__(
        self,
        status_code: int,
        detail: Annotated[Any, Sink("response")] = None,
        headers: Annotated[Any, Sink("header")] = None,
    ) -> None: ...
