from typing import Annotated, Any, Self

from colonnade.library.marks import Fresh, Sink, Unsafe

class DaemonContext:
    def __init__(
        self,
        chroot_directory: Any = None,
        working_directory: Annotated[Any, Sink("path")] = "/",
        umask: Annotated[int, Unsafe((0, 0o1, 0o4, 0o5, 0o10, 0o50), "world-writable")] = 0,
        uid: Any = None,
        gid: Any = None,
        initgroups: bool = False,
        prevent_core: bool = True,
        detach_process: Any = None,
        files_preserve: Any = None,
        pidfile: Any = None,
        stdin: Any = None,
        stdout: Any = None,
        stderr: Any = None,
        signal_map: Any = None,
    ) -> Annotated[None, Fresh()]: ...
    def open(self) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
