from typing import Annotated, Any

from django.http import HttpResponse

from colonnade.library.marks import Fresh, Sink

class Response(HttpResponse):
    data: Annotated[Any, Sink("response")]
    def __init__(
        self,
        data: Annotated[Any, Sink("response")] = None,
        status: Any = None,
        template_name: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        exception: bool = False,
        content_type: Any = None,
    ) -> Annotated[None, Fresh()]: ...
