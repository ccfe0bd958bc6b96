from typing import Annotated, Any

from colonnade.library.marks import Callback

async def run_sync(sync_fn: Annotated[Any, Callback("thread")], *args: Any, **kwargs: Any) -> Any: ...
