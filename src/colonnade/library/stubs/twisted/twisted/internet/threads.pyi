from typing import Annotated, Any

from colonnade.library.marks import Callback

def deferToThread(f: Annotated[Any, Callback("thread")], *args: Any, **kwargs: Any) -> Any: ...
