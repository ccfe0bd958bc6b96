from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback, Fresh

class BackgroundTasks:
    def add_task(self, func: Annotated[Callable[..., Any], Callback("task")], *args: Any, **kwargs: Any) -> None: ...

class BackgroundTask:
    def __init__(
        self, func: Annotated[Callable[..., Any], Callback("task")], *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
