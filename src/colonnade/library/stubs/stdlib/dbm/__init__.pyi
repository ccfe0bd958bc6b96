from typing import Annotated, Any

from colonnade.library.marks import Resource, Sink

def open(
    file: Annotated[Any, Sink("path")], flag: str = "r", mode: Annotated[int, Sink("mode")] = 0o666
) -> Annotated[Any, Resource("file", close="close")]: ...
def whichdb(filename: Annotated[Any, Sink("path")]) -> str | None: ...
