from typing import Annotated, Any

from django.template import Template

from colonnade.library.marks import Fresh, NoFlow, Renders, Sanitizes

def get_template(
    template_name: Annotated[str, Renders("later")], using: str | None = None
) -> Annotated[Template, Fresh()]: ...
def select_template(
    template_name_list: Annotated[Any, Renders("later")], using: str | None = None
) -> Annotated[Template, Fresh()]: ...
def render_to_string(
    template_name: Annotated[Any, NoFlow(), Renders("context")],
    context: Annotated[Any, Sanitizes("html")] = None,
    request: Annotated[Any, NoFlow()] = None,
    using: str | None = None,
) -> str: ...
