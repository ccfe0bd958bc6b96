from io import BufferedIOBase, TextIOWrapper
from typing import Annotated, Any

from colonnade.library.marks import Resource, Sink, Source, Unsafe

class LZMAError(Exception): ...

class LZMAFile(BufferedIOBase):
    def __init__(
        self,
        filename: Annotated[Any, Sink("path")] = None,
        mode: str = "r",
        *,
        format: int | None = None,
        check: int = -1,
        preset: int | None = None,
        filters: Any = None,
    ) -> Annotated[None, Resource("file", close="close")]: ...
    def read(self, size: int | None = -1) -> Annotated[bytes, Source("file")]: ...
    def close(self) -> None: ...

def open(
    filename: Annotated[Any, Sink("path")],
    mode: str = "rb",
    *,
    format: int | None = None,
    check: int = -1,
    preset: int | None = None,
    filters: Any = None,
    encoding: str | None = None,
    errors: str | None = None,
    newline: str | None = None,
) -> Annotated[LZMAFile | TextIOWrapper, Resource("file", close="close")]: ...
def compress(data: Any, format: int = 1, check: int = -1, preset: int | None = None, filters: Any = None) -> bytes: ...
def decompress(
    data: Annotated[Any, Sink("inflate")], format: int = 0, memlimit: int | None = None, filters: Any = None
) -> bytes: ...

class LZMADecompressor:
    eof: bool
    needs_input: bool
    unused_data: bytes
    def __init__(self, format: int = 0, memlimit: int | None = None, filters: Any = None) -> None: ...
    def decompress(
        self, data: Annotated[Any, Sink("inflate")], max_length: Annotated[int, Unsafe(-1, "unbounded-output")] = -1
    ) -> bytes: ...
