from typing import Annotated, Any, Callable, NoReturn

import webob

from colonnade.library.marks import Entry, Sink

request: webob.Request
response: webob.Response

def expose(
    template: Any = None, generic: bool = False, *args: Any, **kwargs: Any
) -> Annotated[Callable[..., Any], Entry("http")]: ...
def redirect(location: Annotated[Any, Sink("redirect")] = None, *args: Any, **kwargs: Any) -> NoReturn: ...
def abort(status_code: int, detail: Annotated[Any, Sink("response")] = "", *args: Any, **kwargs: Any) -> NoReturn: ...
