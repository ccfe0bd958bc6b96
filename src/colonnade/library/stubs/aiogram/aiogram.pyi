from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback, Entry, Fresh

class _Observer:
    def __call__(self, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
    def register(self, callback: Annotated[Any, Callback("rpc")], *args: Any, **kwargs: Any) -> Any: ...

class Router:
    message: _Observer
    callback_query: _Observer
    inline_query: _Observer
    edited_message: _Observer
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def include_router(self, router: Any) -> Any: ...

class Dispatcher(Router): ...

class Bot:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
