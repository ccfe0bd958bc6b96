from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

def wsexpose(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http")]: ...
