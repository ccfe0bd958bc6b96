from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry, Fresh, Media, Sink, Source

class HttpRequest:
    params: Annotated[dict[str, str], Source("http")]
    headers: Annotated[dict[str, str], Source("http")]
    route_params: Annotated[dict[str, str], Source("http")]
    form: Annotated[Any, Source("http")]
    files: Annotated[Any, Source("upload")]
    url: Annotated[str, Source("http")]
    method: str
    def get_json(self) -> Annotated[Any, Source("http")]: ...
    def get_body(self) -> Annotated[bytes, Source("http")]: ...

class HttpResponse:
    def __init__(
        self,
        body: Annotated[Any, Sink("html", "response")] = None,
        *,
        status_code: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        mimetype: Annotated[Any, Media("text/plain")] = None,
        charset: Any = None,
    ) -> Annotated[None, Fresh()]: ...

class FunctionApp:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def route(self, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http", returns="response")]: ...
    def function_name(self, name: str) -> Callable[..., Any]: ...
    def queue_trigger(self, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
    def service_bus_queue_trigger(self, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
    def timer_trigger(self, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("callback")]: ...
