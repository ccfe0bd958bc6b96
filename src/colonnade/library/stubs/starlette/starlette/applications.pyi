from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback, Entry, Fresh, Marks, Unsafe

class Starlette:
    state: Any
    def __init__(
        self, debug: Annotated[bool, Unsafe(True, "debug-on")] = False, routes: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh(), Marks("web-application")]: ...
    def add_middleware(
        self,
        middleware_class: Any,
        *args: Any,
        allow_origins: Annotated[Any, Unsafe((("*",), "*"), "cors-any")] = (),
        **kwargs: Any,
    ) -> None: ...
    def add_route(self, path: str, route: Annotated[Any, Callback("http")], *args: Any, **kwargs: Any) -> None: ...
    def route(self, path: str, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http")]: ...
    def mount(self, path: str, app: Any, name: Any = None) -> None: ...
