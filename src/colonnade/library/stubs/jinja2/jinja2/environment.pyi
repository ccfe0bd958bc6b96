from typing import Annotated, Any, Callable, Iterator, Self

from jinja2.loaders import BaseLoader

from colonnade.library.marks import Callback, Fresh, NoFlow, Renders, Sanitizes, Sink, Unsafe

class _Functions(dict[str, Any]):
    def __setitem__(self, name: str, function: Annotated[Any, Callback("template")], /) -> None: ...

class Environment:
    autoescape: Annotated[Any, Unsafe(False, "autoescape-off")]
    globals: _Functions
    filters: _Functions
    tests: dict[str, Any]
    loader: BaseLoader | None
    def __init__(
        self,
        block_start_string: str = "{%",
        block_end_string: str = "%}",
        variable_start_string: str = "{{",
        variable_end_string: str = "}}",
        comment_start_string: str = "{#",
        comment_end_string: str = "#}",
        line_statement_prefix: str | None = None,
        line_comment_prefix: str | None = None,
        trim_blocks: bool = False,
        lstrip_blocks: bool = False,
        newline_sequence: str = "\n",
        keep_trailing_newline: bool = False,
        extensions: Any = (),
        optimized: bool = True,
        undefined: Any = ...,
        finalize: Any = None,
        autoescape: Annotated[bool | Callable[..., bool], Unsafe(False, "autoescape-off")] = False,
        loader: BaseLoader | None = None,
        cache_size: int = 400,
        auto_reload: bool = True,
        bytecode_cache: Any = None,
        enable_async: bool = False,
    ) -> Annotated[None, Fresh()]: ...
    def from_string(
        self,
        source: Annotated[Any, Sink("template"), Sanitizes("html"), Renders("later")],
        globals: Any = None,
        template_class: Any = None,
    ) -> Template: ...
    def get_template(
        self, name: Annotated[Any, NoFlow(), Renders("later")], parent: str | None = None, globals: Any = None
    ) -> Annotated[Template, Fresh()]: ...
    def select_template(
        self, names: Annotated[Any, NoFlow(), Renders("later")], parent: str | None = None, globals: Any = None
    ) -> Annotated[Template, Fresh()]: ...
    def get_or_select_template(
        self,
        template_name_or_list: Annotated[Any, NoFlow(), Renders("later")],
        parent: str | None = None,
        globals: Any = None,
    ) -> Annotated[Template, Fresh()]: ...
    def compile(
        self,
        source: Annotated[Any, Sink("template"), Sanitizes("html")],
        name: Any = None,
        filename: Any = None,
        raw: bool = False,
        defer_init: bool = False,
    ) -> Any: ...
    def compile_expression(
        self, source: Annotated[str, Sink("template"), Sanitizes("html")], undefined_to_none: bool = True
    ) -> Any: ...
    def parse(self, source: str, name: Any = None, filename: Any = None) -> Any: ...
    def overlay(self, *args: Any, **kwargs: Any) -> Annotated[Environment, Fresh()]: ...
    def add_extension(self, extension: Any) -> None: ...
    def list_templates(self, extensions: Any = None, filter_func: Any = None) -> list[str]: ...

class Template:
    name: str | None
    filename: str | None
    module: Any
    def __new__(
        cls,
        source: Annotated[Any, Sink("template"), Sanitizes("html"), Renders("later")],
        block_start_string: str = "{%",
        block_end_string: str = "%}",
        variable_start_string: str = "{{",
        variable_end_string: str = "}}",
        comment_start_string: str = "{#",
        comment_end_string: str = "#}",
        line_statement_prefix: str | None = None,
        line_comment_prefix: str | None = None,
        trim_blocks: bool = False,
        lstrip_blocks: bool = False,
        newline_sequence: str = "\n",
        keep_trailing_newline: bool = False,
        extensions: Any = (),
        optimized: bool = True,
        undefined: Any = ...,
        finalize: Any = None,
        autoescape: Annotated[bool | Callable[..., bool], Unsafe(False, "autoescape-off")] = False,
        enable_async: bool = False,
    ) -> Self: ...
    def render(self: Annotated[Template, Renders("**")], *args: Any, **kwargs: Any) -> str: ...
    async def render_async(self: Annotated[Template, Renders("**")], *args: Any, **kwargs: Any) -> str: ...
    def generate(self: Annotated[Template, Renders("**")], *args: Any, **kwargs: Any) -> Iterator[str]: ...
    def stream(self: Annotated[Template, Renders("**")], *args: Any, **kwargs: Any) -> TemplateStream: ...
    def make_module(self, vars: Any = None, shared: bool = False, locals: Any = None) -> Any: ...

class TemplateStream:
    def dump(
        self, fp: Annotated[Any, Sink("path")], encoding: str | None = None, errors: str | None = "strict"
    ) -> None: ...
    def __iter__(self) -> TemplateStream: ...
    def __next__(self) -> str: ...
    def enable_buffering(self, size: int = 5) -> None: ...
    def disable_buffering(self) -> None: ...
