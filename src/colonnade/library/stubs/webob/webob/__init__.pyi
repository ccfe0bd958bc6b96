from typing import IO, Annotated, Any

from webob import exc as exc

from colonnade.library.marks import Fresh, Media, NoFlow, Sink, Source, Unsafe

class MultiDict(dict[str, str]):
    def get(self, key: Annotated[str, NoFlow()], default: Any = None) -> str | None: ...
    def getall(self, key: Annotated[str, NoFlow()]) -> list[str]: ...
    def getone(self, key: Annotated[str, NoFlow()]) -> str: ...

class Request:
    method: str
    GET: Annotated[MultiDict, Source("http")]
    POST: Annotated[MultiDict, Source("http")]
    params: Annotated[MultiDict, Source("http")]
    body: Annotated[bytes, Source("http")]
    body_file: Annotated[IO[bytes], Source("http")]
    text: Annotated[str, Source("http")]
    json: Annotated[Any, Source("http")]
    json_body: Annotated[Any, Source("http")]
    headers: Annotated[dict[str, str], Source("http")]
    cookies: Annotated[dict[str, str], Source("http")]
    path: Annotated[str, Source("http")]
    path_info: Annotated[str, Source("http")]
    path_qs: Annotated[str, Source("http")]
    path_url: Annotated[str, Source("http"), Source("host")]
    url: Annotated[str, Source("http"), Source("host")]
    query_string: Annotated[str, Source("http")]
    referer: Annotated[str | None, Source("http")]
    user_agent: Annotated[str | None, Source("http")]
    content_type: Annotated[str | None, Source("http")]
    content_length: int | None
    host: Annotated[str, Source("host")]
    host_url: Annotated[str, Source("host")]
    application_url: Annotated[str, Source("host")]
    remote_addr: str | None
    environ: dict[str, Any]
    urlvars: Annotated[dict[str, Any], Source("http")]
    @classmethod
    def blank(cls, path: str, *args: Any, **kwargs: Any) -> Annotated[Request, Fresh()]: ...
    def get_response(self, application: Any = None, catch_exc_info: bool = False) -> Annotated[Response, Fresh()]: ...

class Response:
    status: Any
    status_int: int
    status_code: int
    headers: Any
    body: Annotated[Any, Sink("html", "response")]
    text: Annotated[Any, Sink("html", "response")]
    json: Annotated[Any, Sink("response")]
    json_body: Annotated[Any, Sink("response")]
    content_type: Annotated[str | None, Sink("header"), Media("text/html")]
    location: Annotated[str | None, Sink("redirect")]
    def __init__(
        self,
        body: Annotated[Any, Sink("html", "response")] = None,
        status: Any = None,
        headerlist: Any = None,
        app_iter: Any = None,
        content_type: Annotated[Any, Media("text/html")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def set_cookie(
        self,
        name: Annotated[str, Sink("header")],
        value: str = "",
        max_age: Any = None,
        path: str = "/",
        domain: Any = None,
        secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
        httponly: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
