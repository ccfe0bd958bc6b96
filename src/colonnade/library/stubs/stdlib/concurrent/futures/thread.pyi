from concurrent.futures._base import Executor
from typing import Annotated, Any

from colonnade.library.marks import Callback, Resource

class ThreadPoolExecutor(Executor):
    def __init__(
        self,
        max_workers: int | None = None,
        thread_name_prefix: str = "",
        initializer: Annotated[Any, Callback("thread")] = None,
        initargs: Any = (),
        **ctxkwargs: Any,
    ) -> Annotated[None, Resource("pool", close="shutdown")]: ...
