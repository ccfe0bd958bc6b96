from typing import Annotated, Any, Callable

from colonnade.library.marks import Fresh, Marks

def limits(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Marks("rate-limit"), Fresh()]: ...
