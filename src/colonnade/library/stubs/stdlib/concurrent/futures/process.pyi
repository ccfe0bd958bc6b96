from collections.abc import Callable
from concurrent.futures._base import Executor, Future
from typing import Annotated, Any

from colonnade.library.marks import Callback, Marks, Resource

class ProcessPoolExecutor(Executor):
    def __init__(
        self,
        max_workers: int | None = None,
        mp_context: Any = None,
        initializer: Annotated[Any, Callback("process")] = None,
        initargs: Any = (),
        *,
        max_tasks_per_child: int | None = None,
    ) -> Annotated[None, Resource("pool", close="shutdown")]: ...
    def submit(
        self, fn: Annotated[Callable[..., Any], Callback("process")], /, *args: Any, **kwargs: Any
    ) -> Annotated[Future[Any], Marks("task-start")]: ...
