from typing import Annotated, Any

from colonnade.library.marks import Renders, Sanitizes, Sink

def render(
    renderer_name: Annotated[str, Sink("path"), Renders("value")], value: Any, request: Any = None, package: Any = None
) -> Annotated[str, Sanitizes("html")]: ...
def render_to_response(
    renderer_name: Annotated[str, Sink("path"), Renders("value")],
    value: Any,
    request: Any = None,
    package: Any = None,
    response: Any = None,
) -> Annotated[Any, Sanitizes("html")]: ...
