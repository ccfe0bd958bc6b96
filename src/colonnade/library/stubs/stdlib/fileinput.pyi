from typing import Annotated, Any

from colonnade.library.marks import Resource, Sink, Source

def input(
    files: Annotated[Any, Sink("path")] = None, *args: Any, **kwargs: Any
) -> Annotated[FileInput[str], Source("cli"), Resource("file", close="close")]: ...

class FileInput:
    def readline(self) -> str: ...
    def close(self) -> None: ...
