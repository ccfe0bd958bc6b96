from typing import Annotated, Any, TypeAlias

from colonnade.library.marks import Fresh, Media, Sink

_Headers: TypeAlias = Annotated[Any, Sink("header")]

class HTTPResponse:
    body: Annotated[Any, Sink("response")]
    headers: Any
    cookies: Any
    def __init__(
        self,
        body: Annotated[Any, Sink("html", "response")] = None,
        status: int = 200,
        headers: _Headers = None,
        content_type: Annotated[str | None, Sink("header"), Media("text/plain")] = None,
    ) -> Annotated[None, Fresh()]: ...

def html(
    body: Annotated[Any, Sink("html", "response")], status: int = 200, headers: _Headers = None
) -> Annotated[HTTPResponse, Fresh()]: ...
def text(
    body: Annotated[str, Sink("html", "response")],
    status: int = 200,
    headers: _Headers = None,
    content_type: Annotated[str, Media("text/plain")] = "text/plain",
) -> Annotated[HTTPResponse, Fresh()]: ...
def json(
    body: Annotated[Any, Sink("response")], status: int = 200, headers: _Headers = None, *args: Any, **kwargs: Any
) -> Annotated[HTTPResponse, Fresh()]: ...
def raw(
    body: Annotated[Any, Sink("response")], status: int = 200, headers: _Headers = None, content_type: str = ...
) -> Annotated[HTTPResponse, Fresh()]: ...
def redirect(
    to: Annotated[str, Sink("redirect")], headers: _Headers = None, status: int = 302, content_type: str = ...
) -> Annotated[HTTPResponse, Fresh()]: ...
async def file(
    location: Annotated[Any, Sink("path")], *args: Any, **kwargs: Any
) -> Annotated[HTTPResponse, Fresh()]: ...
async def file_stream(
    location: Annotated[Any, Sink("path")], *args: Any, **kwargs: Any
) -> Annotated[HTTPResponse, Fresh()]: ...
