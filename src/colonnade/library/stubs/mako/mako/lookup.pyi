from typing import Annotated, Any

from mako.template import Template

from colonnade.library.marks import Fresh, Sink

class TemplateLookup:
    def __init__(
        self, directories: Annotated[Any, Sink("path")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    def get_template(self, uri: Annotated[str, Sink("path")]) -> Annotated[Template, Fresh()]: ...
    def put_string(self, uri: Any, text: Annotated[str, Sink("template")]) -> None: ...
