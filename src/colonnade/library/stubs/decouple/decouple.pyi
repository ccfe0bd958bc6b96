from typing import Annotated, Any

from colonnade.library.marks import Fresh, Source

def config(option: str, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("env")]: ...
