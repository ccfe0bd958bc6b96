from typing import Annotated, Any, Iterator

from colonnade.library.marks import NoFlow, Renders, Sanitizes, Sink

def render_template(
    template_name_or_list: Annotated[Any, NoFlow(), Renders("**")], **context: Annotated[Any, Sanitizes("html")]
) -> str: ...
def render_template_string(
    source: Annotated[str, Sink("template"), Sanitizes("html"), Renders("**")],
    **context: Annotated[Any, Sanitizes("html")],
) -> str: ...
def stream_template(
    template_name_or_list: Annotated[Any, NoFlow(), Renders("**")], **context: Annotated[Any, Sanitizes("html")]
) -> Iterator[str]: ...
def stream_template_string(
    source: Annotated[str, Sink("template"), Sanitizes("html"), Renders("**")],
    **context: Annotated[Any, Sanitizes("html")],
) -> Iterator[str]: ...
