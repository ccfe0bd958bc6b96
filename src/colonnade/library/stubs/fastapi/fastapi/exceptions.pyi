from typing import Annotated, Any

from starlette.exceptions import HTTPException as _HTTPException

from colonnade.library.marks import Sink

class HTTPException(_HTTPException):
    def __init__(
        self,
        status_code: int,
        detail: Annotated[Any, Sink("response")] = None,
        headers: Annotated[Any, Sink("header")] = None,
    ) -> None: ...

class RequestValidationError(Exception): ...
