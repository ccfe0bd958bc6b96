from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

def serve_file(
    path: Annotated[str, Sink("path")],
    content_type: Annotated[str | None, Sink("header")] = None,
    disposition: Any = None,
    name: Annotated[str | None, Sink("header")] = None,
    debug: bool = False,
) -> Annotated[Any, Fresh()]: ...
def serve_download(
    path: Annotated[str, Sink("path")], name: Annotated[str | None, Sink("header")] = None
) -> Annotated[Any, Fresh()]: ...
