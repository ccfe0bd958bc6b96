from typing import Annotated, Any

import jinja2
from starlette.responses import HTMLResponse

from colonnade.library.marks import Fresh, NoFlow, Renders, Sink

class Jinja2Templates:
    env: Any
    def __init__(self, directory: Annotated[Any, Sink("path")] = None, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    # The older order is (name, context), the newer (request, name, context).
    def TemplateResponse(
        self,
        request: Annotated[Any, NoFlow(), Renders("name|context")] = ...,
        name: Annotated[Any, NoFlow(), Renders("context")] = ...,
        context: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[HTMLResponse, Fresh()]: ...
    def get_template(self, name: Annotated[str, Renders("later")]) -> Annotated[jinja2.Template, Fresh()]: ...
