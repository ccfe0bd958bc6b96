from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

def signature(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http")]: ...
