from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback

async def run_in_threadpool(
    func: Annotated[Callable[..., Any], Callback("thread")], *args: Any, **kwargs: Any
) -> Any: ...
