from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from colonnade.library.marks import Fresh, NoFlow, Raises, Renders, Sanitizes, Sink

def render(
    request: Annotated[HttpRequest | None, NoFlow()],
    template_name: Annotated[Any, NoFlow(), Renders("context")],
    context: Annotated[Any, Sanitizes("html")] = None,
    content_type: str | None = None,
    status: int | None = None,
    using: str | None = None,
) -> Annotated[HttpResponse, Sanitizes("html")]: ...
def redirect(
    to: Annotated[Any, Sink("redirect")],
    *args: Any,
    permanent: bool = False,
    preserve_request: bool = False,
    **kwargs: Any,
) -> Annotated[HttpResponseRedirect, Fresh()]: ...
def resolve_url(to: Any, *args: Any, **kwargs: Any) -> str: ...
def get_object_or_404(
    klass: Any, *args: Any, **kwargs: Annotated[Any, Sink("identity")]
) -> Annotated[Any, Fresh(), Raises("django.http.response.Http404")]: ...
def get_list_or_404(
    klass: Any, *args: Any, **kwargs: Annotated[Any, Sink("identity")]
) -> Annotated[Any, Fresh(), Raises("django.http.response.Http404")]: ...
async def aget_object_or_404(
    klass: Any, *args: Any, **kwargs: Annotated[Any, Sink("identity")]
) -> Annotated[Any, Fresh()]: ...
def render_to_response(
    template_name: Annotated[Any, Renders("context")],
    context: Annotated[Any, Sanitizes("html")] = None,
    *args: Any,
    **kwargs: Any,
) -> Annotated[HttpResponse, Sanitizes("html")]: ...
