from typing import Annotated, Any

from colonnade.library.marks import Marks

def patch_all(*args: Any, **kwargs: Any) -> Annotated[Any, Marks("monkey-patch")]: ...
