from typing import Annotated, Any

from colonnade.library.marks import Callback, Fresh

def Fire(
    component: Annotated[Any, Callback("cli")] = None, command: Any = None, name: Any = None, serialize: Any = None
) -> Annotated[Any, Fresh()]: ...
