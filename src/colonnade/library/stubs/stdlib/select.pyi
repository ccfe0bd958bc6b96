from typing import Annotated, Any

from colonnade.library.marks import Marks, Resource

def select(
    rlist: Any, wlist: Any, xlist: Any, timeout: float | None = None, /
) -> Annotated[tuple[list[Any], list[Any], list[Any]], Marks("blocking")]: ...

class epoll:
    def __init__(
        self, sizehint: int = -1, flags: int = 0
    ) -> Annotated[None, Resource("descriptor", close="close")]: ...
    def poll(
        self, timeout: float | None = None, maxevents: int = -1
    ) -> Annotated[list[tuple[int, int]], Marks("blocking")]: ...
    def close(self) -> None: ...
