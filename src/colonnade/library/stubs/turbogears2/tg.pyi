from typing import Annotated, Any, Callable, NoReturn

from colonnade.library.marks import Entry, Fresh, Marks, Sink, Source

class TGController: ...

class _Request:
    params: Annotated[dict[str, Any], Source("http")]
    headers: Annotated[dict[str, Any], Source("http")]
    json: Annotated[Any, Source("http")]
    cookies: Annotated[dict[str, Any], Source("http")]

request: _Request

class expose:
    def __init__(self, template: str = "", *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def __call__(self, func: Any) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...

def redirect(base_url: Annotated[Any, Sink("redirect")] = "/", *args: Any, **kwargs: Any) -> NoReturn: ...
def require(predicate: Any, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Marks("auth-check")]: ...
