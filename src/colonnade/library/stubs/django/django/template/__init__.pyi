from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback, Entry, Fresh, NoFlow, Renders, Sanitizes, Sink, Unsafe

class Context(dict[str, Any]):
    def __init__(
        self,
        dict_: Any = None,
        autoescape: Annotated[bool, Unsafe(False, "autoescape-off")] = True,
        use_l10n: Any = None,
        use_tz: Any = None,
    ) -> None: ...

class RequestContext(Context):
    def __init__(self, request: Any, dict_: Any = None, *args: Any, **kwargs: Any) -> None: ...

class TemplateDoesNotExist(Exception): ...
class TemplateSyntaxError(Exception): ...

class Template:
    def __init__(
        self,
        template_string: Annotated[Any, Sink("template"), Sanitizes("html"), Renders("later")],
        origin: Any = None,
        name: str | None = None,
        engine: Any = None,
    ) -> None: ...
    def render(
        self: Annotated[Template, Renders("context")],
        context: Annotated[Any, Sanitizes("html")] = None,
        request: Annotated[Any, NoFlow()] = None,
    ) -> str: ...

class Engine:
    def __init__(
        self,
        dirs: Any = None,
        app_dirs: bool = False,
        context_processors: Any = None,
        debug: bool = False,
        loaders: Any = None,
        string_if_invalid: str = "",
        file_charset: str = "utf-8",
        libraries: Any = None,
        builtins: Any = None,
        autoescape: Annotated[bool, Unsafe(False, "autoescape-off")] = True,
    ) -> None: ...
    def from_string(
        self, template_code: Annotated[str, Sink("template"), Sanitizes("html"), Renders("later")]
    ) -> Template: ...
    def get_template(self, template_name: Annotated[str, Renders("later")]) -> Annotated[Template, Fresh()]: ...
    def render_to_string(
        self,
        template_name: Annotated[Any, NoFlow(), Renders("context")],
        context: Annotated[Any, Sanitizes("html")] = None,
    ) -> str: ...

class Library:
    def simple_tag(
        self, func: Any = None, takes_context: Any = None, name: Any = None
    ) -> Annotated[Callable[..., Any], Entry("template")]: ...
    def inclusion_tag(self, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def filter(
        self, name: Any = None, filter_func: Annotated[Any, Callback("template")] = None, **flags: Any
    ) -> Annotated[Callable[..., Any], Entry("template")]: ...
    def tag(self, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("callback")]: ...
