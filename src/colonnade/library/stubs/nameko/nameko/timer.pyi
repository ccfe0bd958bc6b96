from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

def timer(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("callback")]: ...
