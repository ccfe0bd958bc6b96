from io import BufferedIOBase, TextIOWrapper
from typing import Annotated, Any

from colonnade.library.marks import Resource, Sink, Source, Unsafe

class BZ2File(BufferedIOBase):
    def __init__(
        self, filename: Annotated[Any, Sink("path")], mode: str = "r", *, compresslevel: int = 9
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
) -> Annotated[BZ2File | TextIOWrapper, Resource("file", close="close")]: ...
def compress(data: Any, compresslevel: int = 9) -> bytes: ...
def decompress(data: Annotated[Any, Sink("inflate")]) -> bytes: ...

class BZ2Decompressor:
    eof: bool
    needs_input: bool
    unused_data: bytes
    def decompress(
        self, data: Annotated[Any, Sink("inflate")], max_length: Annotated[int, Unsafe(-1, "unbounded-output")] = -1
    ) -> bytes: ...
