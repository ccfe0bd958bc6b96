from typing import Annotated, Any, Callable

from aiohttp.web import Request, Response

from colonnade.library.marks import Entry, NoFlow, Renders, Sanitizes, Unsafe

def setup(
    app: Any, *args: Any, autoescape: Annotated[Any, Unsafe(False, "autoescape-off")] = True, **kwargs: Any
) -> Any: ...
def get_env(app: Any, *args: Any, **kwargs: Any) -> Any: ...
def render_string(
    template_name: Annotated[str, NoFlow(), Renders("context")],
    request: Annotated[Request, NoFlow()],
    context: Annotated[Any, Sanitizes("html")] = None,
    *args: Any,
    **kwargs: Any,
) -> str: ...
def render_template(
    template_name: Annotated[str, NoFlow(), Renders("context")],
    request: Annotated[Request, NoFlow()],
    context: Annotated[Any, Sanitizes("html")] = None,
    *args: Any,
    **kwargs: Any,
) -> Annotated[Response, Sanitizes("html")]: ...
async def render_template_async(
    template_name: Annotated[str, NoFlow(), Renders("context")],
    request: Annotated[Request, NoFlow()],
    context: Annotated[Any, Sanitizes("html")] = None,
    *args: Any,
    **kwargs: Any,
) -> Annotated[Response, Sanitizes("html")]: ...
def template(
    template_name: Annotated[str, Renders("return")], *args: Any, **kwargs: Any
) -> Annotated[Callable[..., Any], Entry("http")]: ...
