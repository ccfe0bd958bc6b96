from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback

class ThreadGroup:
    def __init__(self, thread_pool_size: int = 10) -> None: ...
    def add_thread(
        self, callback: Annotated[Callable[..., Any], Callback("thread")], *args: Any, **kwargs: Any
    ) -> Any: ...
    def add_timer(
        self,
        interval: float,
        callback: Annotated[Callable[..., Any], Callback("thread")],
        initial_delay: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> Any: ...
    def add_dynamic_timer(
        self, callback: Annotated[Callable[..., Any], Callback("thread")], *args: Any, **kwargs: Any
    ) -> Any: ...
    def stop(self, graceful: bool = False) -> None: ...
    def wait(self) -> None: ...
