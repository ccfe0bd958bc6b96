from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

def http(
    method: str, url: str, **kwargs: Any
) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
