from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

def consume(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
