from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

def wsgify(func: Any = None, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http")]: ...
