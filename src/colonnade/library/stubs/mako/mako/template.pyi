from typing import Annotated, Any

from colonnade.library.marks import Marks, Sanitizes, Sink

class Template:
    def __init__(
        self,
        text: Annotated[Any, Sink("template"), Sanitizes("html")] = None,
        filename: Annotated[Any, Sink("path")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Marks("autoescape-off")]: ...
    def render(self, *args: Any, **data: Any) -> str: ...
    def render_unicode(self, *args: Any, **data: Any) -> str: ...
