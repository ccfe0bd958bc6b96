from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry, Fresh

class job:
    def __init__(self, queue: Any, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def __call__(self, f: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
