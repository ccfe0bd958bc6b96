from typing import Annotated, Any, Self

from colonnade.library.marks import Marks

class Flow:
    def __init__(self, name: str, retry: Any = None) -> Annotated[None, Marks("idle-until-used")]: ...
    def add(self, *nodes: Any, **kwargs: Any) -> Self: ...
