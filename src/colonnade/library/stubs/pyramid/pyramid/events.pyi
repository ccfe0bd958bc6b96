from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

def subscriber(*ifaces: Any, **predicates: Any) -> Annotated[Callable[..., Any], Entry("callback")]: ...
