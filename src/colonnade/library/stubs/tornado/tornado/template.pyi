from typing import Annotated, Any

from colonnade.library.marks import Fresh, Renders, Sanitizes, Sink, Unsafe

class Template:
    def __init__(
        self,
        template_string: Annotated[Any, Sink("template"), Sanitizes("html"), Renders("later")],
        name: str = "<string>",
        loader: Any = None,
        compress_whitespace: Any = None,
        autoescape: Annotated[Any, Unsafe(None, "autoescape-off")] = ...,
        whitespace: Any = None,
    ) -> None: ...
    def generate(self: Annotated[Template, Renders("**")], **kwargs: Annotated[Any, Sanitizes("html")]) -> bytes: ...

class Loader:
    def __init__(self, root_directory: Annotated[str, Sink("path")], **kwargs: Any) -> None: ...
    def load(self, name: Annotated[str, Renders("later")], parent_path: Any = None) -> Annotated[Template, Fresh()]: ...
