from typing import Annotated, Any

from starlette.responses import HTMLResponse

from colonnade.library.marks import Fresh, Sink

class Jinja2Templates:
    env: Any
    def __init__(self, directory: Annotated[Any, Sink("path")] = None, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def TemplateResponse(self, *args: Any, **kwargs: Any) -> Annotated[HTMLResponse, Fresh()]: ...
    def get_template(self, name: str) -> Annotated[Any, Fresh()]: ...
