from typing import Annotated, Any

import werkzeug.wrappers

from colonnade.library.marks import Fresh, Media, Sink, Source

class Request(werkzeug.wrappers.Request):
    view_args: Annotated[dict[str, Any] | None, Source("http")]
    url_rule: Any
    endpoint: str | None
    blueprint: str | None
    blueprints: list[str]
    routing_exception: Exception | None

class Response(werkzeug.wrappers.Response):
    """Its media type is HTML unless stated."""

    data: Annotated[Any, Sink("html", "response")]
    response: Annotated[Any, Sink("html", "response")]
    def __init__(
        self,
        response: Annotated[Any, Sink("html", "response")] = None,
        status: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        mimetype: Annotated[str | None, Media("text/html")] = None,
        content_type: Annotated[str | None, Media("text/html")] = None,
        direct_passthrough: bool = False,
    ) -> Annotated[None, Fresh()]: ...
    def set_data(self, value: Annotated[Any, Sink("html", "response")]) -> None: ...
