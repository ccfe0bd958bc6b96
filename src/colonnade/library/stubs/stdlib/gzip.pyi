from io import BufferedIOBase, TextIOWrapper
from typing import Annotated, Any

from colonnade.library.marks import Marks, Raises, Resource, Sink, Source

class BadGzipFile(OSError): ...

class GzipFile(BufferedIOBase):
    name: str
    def __init__(
        self,
        filename: Annotated[Any, Sink("path")] = None,
        mode: str | None = None,
        compresslevel: int = 9,
        fileobj: Any = None,
        mtime: float | None = None,
    ) -> Annotated[None, Resource("file", close="close")]: ...
    def read(self, size: int | None = -1) -> Annotated[bytes, Source("file")]: ...
    def close(self) -> None: ...

def open(
    filename: Annotated[Any, Sink("path")],
    mode: str = "rb",
    compresslevel: int = 9,
    encoding: str | None = None,
    errors: str | None = None,
    newline: str | None = None,
) -> Annotated[GzipFile | TextIOWrapper, Resource("file", close="close"), Marks("file-system-act")]: ...
def compress(data: Any, compresslevel: int = 9, *, mtime: float | None = None) -> bytes: ...
def decompress(data: Annotated[Any, Sink("inflate")]) -> Annotated[bytes, Raises(BadGzipFile)]: ...
