from typing import Annotated, Any

from pyramid.response import Response

from colonnade.library.marks import Fresh, Sink

class HTTPException(Response, Exception): ...

class _HTTPMove(HTTPException):
    def __init__(
        self, location: Annotated[str, Sink("redirect")] = "", *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPFound(_HTTPMove): ...
class HTTPMovedPermanently(_HTTPMove): ...
class HTTPSeeOther(_HTTPMove): ...
class HTTPTemporaryRedirect(_HTTPMove): ...

class HTTPBadRequest(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPUnauthorized(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPForbidden(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPNotFound(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPMethodNotAllowed(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPConflict(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPUnprocessableEntity(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPInternalServerError(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPServiceUnavailable(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPOk(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPCreated(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPNoContent(HTTPException):
    def __init__(
        self, detail: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HTTPPermanentRedirect(_HTTPMove): ...
