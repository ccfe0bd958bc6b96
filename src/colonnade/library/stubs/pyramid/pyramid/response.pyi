from typing import Annotated, Any

import webob

from colonnade.library.marks import Fresh, Sink

class Response(webob.Response): ...

class FileResponse(Response):
    def __init__(
        self,
        path: Annotated[Any, Sink("path")],
        request: Any = None,
        cache_max_age: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
