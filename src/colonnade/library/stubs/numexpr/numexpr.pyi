from typing import Annotated, Any

from colonnade.library.marks import Sink

def evaluate(
    ex: Annotated[Any, Sink("code")], local_dict: Any = None, global_dict: Any = None, *args: Any, **kwargs: Any
) -> Any: ...
