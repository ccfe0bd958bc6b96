from io import BufferedRandom, TextIOWrapper
from typing import IO, Annotated, Any, AnyStr, Generic, Self

from colonnade.library.marks import Marks, NoFlow, Resource, Sink

TMP_MAX: int
tempdir: str | None

def mktemp(suffix: str = "", prefix: str = "tmp", dir: Any = None) -> Annotated[str, Marks("temp-race")]: ...
def mkstemp(
    suffix: Annotated[Any, Sink("path"), NoFlow()] = None,
    prefix: Annotated[Any, Sink("path"), NoFlow()] = None,
    dir: Annotated[Any, Sink("path"), NoFlow()] = None,
    text: bool = False,
) -> Annotated[
    tuple[int, str],
    Resource("descriptor", close="os.close"),
    Resource("temporary", close="os.unlink|os.remove|os.rename|os.replace|os.renames|shutil.move"),
]: ...
def mkdtemp(
    suffix: Annotated[Any, Sink("path"), NoFlow()] = None,
    prefix: Annotated[Any, Sink("path"), NoFlow()] = None,
    dir: Annotated[Any, Sink("path"), NoFlow()] = None,
) -> Annotated[
    str, Resource("temporary", close="shutil.rmtree|shutil.move|os.rmdir|os.removedirs|os.rename|os.replace|os.renames")
]: ...
def gettempdir() -> Annotated[str, Marks("shared-directory")]: ...
def gettempdirb() -> Annotated[bytes, Marks("shared-directory")]: ...
def gettempprefix() -> str: ...
def TemporaryFile(
    mode: str = "w+b",
    buffering: int = -1,
    encoding: str | None = None,
    newline: str | None = None,
    suffix: Any = None,
    prefix: Any = None,
    dir: Annotated[Any, Sink("path"), NoFlow()] = None,
    *,
    errors: str | None = None,
) -> Annotated[BufferedRandom | TextIOWrapper, Resource("temporary", close="close")]: ...
def NamedTemporaryFile(
    mode: str = "w+b",
    buffering: int = -1,
    encoding: str | None = None,
    newline: str | None = None,
    suffix: Annotated[Any, Sink("path"), NoFlow()] = None,
    prefix: Annotated[Any, Sink("path"), NoFlow()] = None,
    dir: Annotated[Any, Sink("path"), NoFlow()] = None,
    delete: bool = True,
    *,
    errors: str | None = None,
    delete_on_close: bool = True,
) -> Annotated[
    _TemporaryFileWrapper[str],
    Resource("temporary", close="close"),
    Resource(
        "temporary", close="os.unlink|os.remove|os.rename|os.replace|os.renames|shutil.move|shutil.rmtree", block=False
    ),
]: ...

class _TemporaryFileWrapper(IO[AnyStr]):
    file: IO[AnyStr]
    name: str
    delete: bool
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...

class SpooledTemporaryFile(IO[AnyStr]):
    def __init__(
        self,
        max_size: int = 0,
        mode: str = "w+b",
        buffering: int = -1,
        encoding: str | None = None,
        newline: str | None = None,
        suffix: Any = None,
        prefix: Any = None,
        dir: Annotated[Any, Sink("path"), NoFlow()] = None,
        *,
        errors: str | None = None,
    ) -> Annotated[None, Resource("temporary", close="close")]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...

class TemporaryDirectory(Generic[AnyStr]):
    name: str
    def __init__(
        self,
        suffix: Annotated[Any, Sink("path"), NoFlow()] = None,
        prefix: Annotated[Any, Sink("path"), NoFlow()] = None,
        dir: Annotated[Any, Sink("path"), NoFlow()] = None,
        ignore_cleanup_errors: bool = False,
        *,
        delete: bool = True,
    ) -> Annotated[None, Resource("temporary", close="cleanup")]: ...
    def cleanup(self) -> None: ...
    def __enter__(self) -> str: ...
