from typing import Annotated, Any

from colonnade.library.marks import Fresh, Source

def docopt(*args: Any, **kwargs: Any) -> Annotated[dict[str, Any], Source("cli"), Fresh()]: ...
