from collections.abc import Callable
from typing import Annotated, Any

from colonnade.library.marks import Callback, Entry

def register(
    func: Annotated[Callable[..., Any], Callback("exit")], /, *args: Any, **kwargs: Any
) -> Annotated[Any, Entry("exit")]: ...
def unregister(func: Callable[..., Any], /) -> None: ...
