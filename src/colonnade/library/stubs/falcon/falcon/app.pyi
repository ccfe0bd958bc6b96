from typing import Annotated, Any

from colonnade.library.marks import Callback, Sink, Unsafe

class App:
    def __init__(
        self,
        media_type: str = "application/json",
        request_type: Any = None,
        response_type: Any = None,
        middleware: Any = None,
        router: Any = None,
        independent_middleware: bool = True,
        cors_enable: Annotated[bool, Unsafe(True, "cors-any")] = False,
        sink_before_static_route: bool = True,
    ) -> None: ...
    def add_route(self, uri_template: str, resource: Annotated[Any, Callback("http")], **kwargs: Any) -> None: ...
    def add_sink(self, sink: Annotated[Any, Callback("http")], prefix: Any = "/") -> None: ...
    def add_error_handler(self, exception: Any, handler: Annotated[Any, Callback("error")] = None) -> None: ...
    def add_static_route(
        self,
        prefix: str,
        directory: Annotated[
            Any,
            Sink("path"),
            Unsafe(
                (".", "./", "..", "../", "/", "~", "/etc", "/home", "/root", "/var", "/usr", "/opt"), "served-folder"
            ),
        ],
        *args: Any,
        **kwargs: Any,
    ) -> None: ...

class API(App): ...
