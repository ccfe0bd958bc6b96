from typing import Annotated, Any

from django.http import HttpResponse

from colonnade.library.marks import Fresh, Renders, Sink

class SimpleTemplateResponse(HttpResponse):
    def __init__(
        self,
        template: Annotated[Any, Renders("context")],
        context: Any = None,
        content_type: Any = None,
        status: Any = None,
        charset: Any = None,
        using: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
    ) -> Annotated[None, Fresh()]: ...

class TemplateResponse(SimpleTemplateResponse):
    def __init__(
        self,
        request: Any,
        template: Annotated[Any, Renders("context")],
        context: Any = None,
        content_type: Any = None,
        status: Any = None,
        charset: Any = None,
        using: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
    ) -> Annotated[None, Fresh()]: ...
