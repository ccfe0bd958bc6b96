from typing import Annotated, Any

from colonnade.library.marks import Callback

async def run_sync(func: Annotated[Any, Callback("thread")], *args: Any, **kwargs: Any) -> Any: ...
