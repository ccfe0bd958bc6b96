from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks, Raises, Sink

class Error(OSError): ...
class SameFileError(Error): ...
class SpecialFileError(OSError): ...
class ReadError(OSError): ...
class RegistryError(Exception): ...

def copyfileobj(fsrc: Any, fdst: Any, length: int = 0) -> None: ...
def copyfile(
    src: Annotated[Any, Sink("path")], dst: Annotated[Any, Sink("path")], *, follow_symlinks: bool = True
) -> Annotated[Any, Marks("file-system-act")]: ...
def copymode(
    src: Annotated[Any, Sink("path")], dst: Annotated[Any, Sink("path")], *, follow_symlinks: bool = True
) -> Annotated[None, Marks("file-system-act")]: ...
def copystat(
    src: Annotated[Any, Sink("path")], dst: Annotated[Any, Sink("path")], *, follow_symlinks: bool = True
) -> Annotated[None, Marks("file-system-act")]: ...
def copy(
    src: Annotated[Any, Sink("path")], dst: Annotated[Any, Sink("path")], *, follow_symlinks: bool = True
) -> Annotated[Any, Marks("file-system-act")]: ...
def copy2(
    src: Annotated[Any, Sink("path")], dst: Annotated[Any, Sink("path")], *, follow_symlinks: bool = True
) -> Annotated[Any, Marks("file-system-act")]: ...
def copytree(
    src: Annotated[Any, Sink("path")],
    dst: Annotated[Any, Sink("path")],
    symlinks: bool = False,
    ignore: Any = None,
    copy_function: Any = ...,
    ignore_dangling_symlinks: bool = False,
    dirs_exist_ok: bool = False,
) -> Annotated[Any, Marks("file-system-act")]: ...
def ignore_patterns(*patterns: str) -> Any: ...
def rmtree(
    path: Annotated[Any, Sink("path")],
    ignore_errors: bool = False,
    onerror: Any = None,
    *,
    onexc: Any = None,
    dir_fd: int | None = None,
) -> Annotated[None, Marks("file-system-act"), Raises("OSError")]: ...
def move(
    src: Annotated[Any, Sink("path")], dst: Annotated[Any, Sink("path")], copy_function: Any = ...
) -> Annotated[Any, Marks("file-system-act")]: ...
def chown(
    path: Annotated[Any, Sink("path")],
    user: Any = None,
    group: Any = None,
    *,
    dir_fd: int | None = None,
    follow_symlinks: bool = True,
) -> Annotated[None, Marks("file-system-act")]: ...
def which(cmd: Any, mode: int = 1, path: Any = None) -> str | None: ...
def make_archive(
    base_name: Annotated[str, Sink("path")],
    format: str,
    root_dir: Annotated[Any, Sink("path")] = None,
    base_dir: Annotated[Any, Sink("path")] = None,
    verbose: bool = ...,
    dry_run: bool = ...,
    owner: str | None = None,
    group: str | None = None,
    logger: Any = None,
) -> Annotated[str, Marks("file-system-act")]: ...
def unpack_archive(
    filename: Annotated[Any, Sink("path", "archive")],
    extract_dir: Annotated[Any, Sink("path")] = None,
    format: str | None = None,
    *,
    filter: Annotated[
        Any, Expect(("data", "tar", "@tarfile.data_filter", "@tarfile.tar_filter"), "archive-unfiltered")
    ] = None,
) -> Annotated[None, Marks("file-system-act")]: ...
