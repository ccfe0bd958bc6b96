from typing import Annotated, Any

from colonnade.library.marks import Marks, Resource, Unsafe

class BaseSelector:
    def select(
        self, timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None
    ) -> Annotated[list[tuple[Any, int]], Marks("blocking")]: ...
    def close(self) -> None: ...

class DefaultSelector(BaseSelector):
    def __init__(self) -> Annotated[None, Resource("descriptor", close="close")]: ...
