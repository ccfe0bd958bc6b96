from typing import Annotated, Any

from colonnade.library.marks import Marks, Resource

class BaseSelector:
    def select(self, timeout: float | None = None) -> Annotated[list[tuple[Any, int]], Marks("blocking")]: ...
    def close(self) -> None: ...

class DefaultSelector(BaseSelector):
    def __init__(self) -> Annotated[None, Resource("descriptor", close="close")]: ...
