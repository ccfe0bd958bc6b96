from typing import Annotated, Any

from django.template import Template

from colonnade.library.marks import Fresh, NoFlow, Sanitizes

def get_template(template_name: str, using: str | None = None) -> Annotated[Template, Fresh()]: ...
def select_template(template_name_list: Any, using: str | None = None) -> Annotated[Template, Fresh()]: ...
def render_to_string(
    template_name: Annotated[Any, NoFlow()],
    context: Annotated[Any, Sanitizes("html")] = None,
    request: Annotated[Any, NoFlow()] = None,
    using: str | None = None,
) -> str: ...
