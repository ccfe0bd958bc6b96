from typing import Annotated, Any, Callable, NoReturn

from colonnade.library.marks import Entry, Fresh, Marks, Media, NoFlow, Renders, Sanitizes, Sink, Source, Unsafe

class FormsDict(dict[str, str]):
    def get(self, key: Annotated[str, NoFlow()], default: Any = None, *args: Any, **kwargs: Any) -> str | None: ...
    def getall(self, key: Annotated[str, NoFlow()]) -> list[str]: ...
    def getunicode(self, name: Annotated[str, NoFlow()], default: Any = None, encoding: Any = None) -> str | None: ...
    def __getattr__(self, name: str) -> str: ...

class LocalRequest:
    query: Annotated[FormsDict, Source("http")]
    GET: Annotated[FormsDict, Source("http")]
    forms: Annotated[FormsDict, Source("http")]
    POST: Annotated[FormsDict, Source("http")]
    params: Annotated[FormsDict, Source("http")]
    files: Annotated[Any, Source("upload")]
    json: Annotated[Any, Source("http")]
    body: Annotated[Any, Source("http")]
    headers: Annotated[dict[str, str], Source("http")]
    cookies: Annotated[FormsDict, Source("http")]
    path: Annotated[str, Source("route")]
    fullpath: Annotated[str, Source("http")]
    url: Annotated[str, Source("http"), Source("host")]
    query_string: Annotated[str, Source("http")]
    method: str
    remote_addr: str | None
    environ: Annotated[dict[str, Any], Source("http")]
    def get_cookie(
        self, key: Annotated[str, NoFlow()], default: Any = None, secret: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Source("http")]: ...
    def get_header(
        self, name: Annotated[str, NoFlow()], default: Any = None
    ) -> Annotated[str | None, Source("http")]: ...

class LocalResponse:
    headers: Any
    status: Any
    content_type: Annotated[str, Sink("header"), Media("text/html")]
    def set_header(self, name: Annotated[str, Sink("header")], value: Annotated[Any, Sink("header")]) -> None: ...
    def add_header(self, name: Annotated[str, Sink("header")], value: Annotated[Any, Sink("header")]) -> None: ...
    def set_cookie(
        self,
        name: Annotated[str, Sink("header")],
        value: str,
        secret: Any = None,
        digestmod: Any = ...,
        *,
        secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
        httponly: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
        samesite: Annotated[Any, Unsafe(("None", "none"), "cookie-samesite-none")] = None,
        **options: Any,
    ) -> None: ...

request: LocalRequest
response: LocalResponse

class HTTPError(Exception):
    def __init__(
        self, status: Any = None, body: Annotated[Any, Sink("response")] = None, *args: Any, **kwargs: Any
    ) -> None: ...

class HTTPResponse:
    def __init__(
        self,
        body: Annotated[Any, Sink("html", "response")] = "",
        status: Any = None,
        headers: Any = None,
        **more_headers: Any,
    ) -> Annotated[None, Fresh()]: ...

class Bottle:
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh(), Marks("web-application")]: ...
    def route(
        self, *args: Any, **kwargs: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def get(
        self, *args: Any, **kwargs: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def post(
        self, *args: Any, **kwargs: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def put(
        self, *args: Any, **kwargs: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def delete(
        self, *args: Any, **kwargs: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def run(self, **kwargs: Any) -> Annotated[None, Marks("blocking")]: ...
    def patch(
        self, *args: Any, **kwargs: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def hook(self, name: str) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def error(
        self, code: int = 500, *args: Any, **kwargs: Any
    ) -> Annotated[Callable[..., Any], Entry("error", returns="html|response")]: ...
    def mount(self, prefix: str, app: Any, **options: Any) -> None: ...

def route(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
def get(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
def post(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
def put(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
def delete(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
def error(code: int = 500) -> Annotated[Callable[..., Any], Entry("error", returns="html|response")]: ...
def redirect(url: Annotated[str, Sink("redirect")], code: Any = None) -> NoReturn: ...
def abort(code: int = 500, text: Annotated[str, Sink("response")] = "Unknown Error.") -> NoReturn: ...
def static_file(
    filename: str, root: Annotated[str, Sink("path")], *args: Any, **kwargs: Any
) -> Annotated[HTTPResponse, Fresh()]: ...
def template(
    *args: Annotated[Any, Sink("template"), Sanitizes("html"), Renders("**")],
    **kwargs: Annotated[Any, Sanitizes("html")],
) -> str: ...
def view(
    tpl_name: Annotated[str, Renders("return")], *args: Any, **defaults: Any
) -> Callable[[Callable[..., Any]], Callable[..., Any]]: ...
def html_escape(string: Annotated[Any, Sanitizes("html")]) -> str: ...
def run(
    app: Any = None,
    server: str = "wsgiref",
    host: Annotated[str, Unsafe(("0.0.0.0", "::"), "bind-all")] = "127.0.0.1",
    port: int = 8080,
    interval: int = 1,
    reloader: bool = False,
    quiet: bool = False,
    plugins: Any = None,
    debug: Annotated[Any, Unsafe(True, "debug-on")] = None,
    *args: Any,
    **kwargs: Any,
) -> Annotated[None, Marks("blocking")]: ...
def debug(mode: Annotated[bool, Unsafe(True, "debug-on")] = True) -> None: ...
def patch(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
def hook(name: str) -> Annotated[Callable[..., Any], Entry("callback")]: ...
