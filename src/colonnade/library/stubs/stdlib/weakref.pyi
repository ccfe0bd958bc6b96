from collections.abc import Callable
from typing import Annotated, Any

from colonnade.library.marks import Callback

class finalize:
    atexit: bool
    def __init__(
        self, obj: Any, func: Annotated[Callable[..., Any], Callback("callback")], /, *args: Any, **kwargs: Any
    ) -> None: ...
    def detach(self) -> Any: ...
