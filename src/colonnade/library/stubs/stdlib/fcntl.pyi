from typing import Annotated, Any

from colonnade.library.marks import Marks, Raises

def flock(fd: Any, operation: int, /) -> Annotated[None, Marks("blocking"), Raises("OSError")]: ...
def lockf(
    fd: Any, cmd: int, len: int = 0, start: int = 0, whence: int = 0, /
) -> Annotated[Any, Marks("blocking"), Raises("OSError")]: ...
