from io import TextIOWrapper
from typing import Annotated, Any

from colonnade.library.marks import Marks, NoFlow, Resource, Sink

def encode(
    obj: Any, encoding: Annotated[str, NoFlow()] = "utf-8", errors: Annotated[str, NoFlow()] = "strict"
) -> Any: ...
def decode(
    obj: Any, encoding: Annotated[str, NoFlow()] = "utf-8", errors: Annotated[str, NoFlow()] = "strict"
) -> Any: ...
def open(
    filename: Annotated[str, Sink("path"), NoFlow()],
    mode: str = "r",
    encoding: str | None = None,
    errors: str = "strict",
    buffering: int = -1,
) -> Annotated[TextIOWrapper, Resource("file", close="close"), Marks("file-system-act")]: ...
