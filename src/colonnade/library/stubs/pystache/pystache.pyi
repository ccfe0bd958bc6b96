from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sanitizes, Sink

def render(
    template: Annotated[Any, Sink("template")],
    context: Annotated[Any, Sanitizes("html")] = None,
    **kwargs: Annotated[Any, Sanitizes("html")],
) -> str: ...

class Renderer:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def render(
        self,
        template: Annotated[Any, Sink("template")],
        *context: Annotated[Any, Sanitizes("html")],
        **kwargs: Annotated[Any, Sanitizes("html")],
    ) -> str: ...
    def render_path(
        self,
        template_path: Annotated[Any, Sink("path")],
        *context: Annotated[Any, Sanitizes("html")],
        **kwargs: Annotated[Any, Sanitizes("html")],
    ) -> str: ...
