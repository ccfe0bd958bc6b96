from collections.abc import Iterator
from typing import Annotated, Any, AnyStr, TypeAlias

from colonnade.library.marks import Marks, Sink

_Pattern: TypeAlias = Annotated[AnyStr, Sink("path")]

def glob(
    pathname: _Pattern,
    *,
    root_dir: Annotated[Any, Sink("path")] = None,
    dir_fd: int | None = None,
    recursive: bool = False,
    include_hidden: bool = False,
) -> Annotated[list[str], Marks("file-system-check")]: ...
def iglob(
    pathname: _Pattern,
    *,
    root_dir: Annotated[Any, Sink("path")] = None,
    dir_fd: int | None = None,
    recursive: bool = False,
    include_hidden: bool = False,
) -> Annotated[Iterator[str], Marks("file-system-check")]: ...
def escape(pathname: AnyStr) -> AnyStr: ...
def has_magic(s: Any) -> bool: ...
