from typing import Annotated, Any

from colonnade.library.marks import Sink

def from_url(
    url: Annotated[Any, Sink("url")],
    output_path: Annotated[Any, Sink("path")] = None,
    options: Annotated[Any, Sink("command")] = None,
    toc: Any = None,
    cover: Any = None,
    *args: Any,
    **kwargs: Any,
) -> Any: ...
def from_file(
    input: Annotated[Any, Sink("path")],
    output_path: Annotated[Any, Sink("path")] = None,
    options: Annotated[Any, Sink("command")] = None,
    toc: Any = None,
    cover: Any = None,
    *args: Any,
    **kwargs: Any,
) -> Any: ...
def from_string(
    input: Annotated[Any, Sink("url")],
    output_path: Annotated[Any, Sink("path")] = None,
    options: Annotated[Any, Sink("command")] = None,
    toc: Any = None,
    cover: Any = None,
    *args: Any,
    **kwargs: Any,
) -> Any: ...
def configuration(**kwargs: Any) -> Any: ...
