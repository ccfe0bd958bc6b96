from typing import Annotated, Any, Callable

from tornado.httputil import HTTPServerRequest

from colonnade.library.marks import Entry, Failure, Fresh, Marks, NoFlow, Renders, Sanitizes, Sink, Source, Unsafe

class HTTPError(Exception):
    def __init__(
        self, status_code: int = 500, log_message: Annotated[str | None, Sink("log")] = None, *args: Any, **kwargs: Any
    ) -> None: ...

class RequestHandler:
    request: HTTPServerRequest
    application: Any
    current_user: Any
    path_args: Annotated[list[str], Source("http")]
    path_kwargs: Annotated[dict[str, str], Source("http")]
    cookies: Annotated[Any, Source("http")]
    def get(
        self, *args: Annotated[str, Source("http")], **kwargs: Annotated[str, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def post(
        self, *args: Annotated[str, Source("http")], **kwargs: Annotated[str, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def put(
        self, *args: Annotated[str, Source("http")], **kwargs: Annotated[str, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def patch(
        self, *args: Annotated[str, Source("http")], **kwargs: Annotated[str, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def delete(
        self, *args: Annotated[str, Source("http")], **kwargs: Annotated[str, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def head(
        self, *args: Annotated[str, Source("http")], **kwargs: Annotated[str, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def options(
        self, *args: Annotated[str, Source("http")], **kwargs: Annotated[str, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def prepare(self) -> Any: ...
    def initialize(self, **kwargs: Any) -> None: ...
    def get_argument(
        self, name: Annotated[str, NoFlow()], default: Any = ..., strip: bool = True
    ) -> Annotated[str, Source("http")]: ...
    def get_arguments(
        self, name: Annotated[str, NoFlow()], strip: bool = True
    ) -> Annotated[list[str], Source("http")]: ...
    def get_query_argument(
        self, name: Annotated[str, NoFlow()], default: Any = ..., strip: bool = True
    ) -> Annotated[str, Source("http")]: ...
    def get_query_arguments(
        self, name: Annotated[str, NoFlow()], strip: bool = True
    ) -> Annotated[list[str], Source("http")]: ...
    def get_body_argument(
        self, name: Annotated[str, NoFlow()], default: Any = ..., strip: bool = True
    ) -> Annotated[str, Source("http")]: ...
    def get_body_arguments(
        self, name: Annotated[str, NoFlow()], strip: bool = True
    ) -> Annotated[list[str], Source("http")]: ...
    def get_cookie(
        self, name: Annotated[str, NoFlow()], default: Any = None
    ) -> Annotated[str | None, Source("http")]: ...
    def get_secure_cookie(
        self, name: str, *args: Any, **kwargs: Any
    ) -> Annotated[bytes | None, Fresh(), Failure(None)]: ...
    def get_signed_cookie(
        self, name: str, *args: Any, **kwargs: Any
    ) -> Annotated[bytes | None, Fresh(), Failure(None)]: ...
    def set_cookie(
        self,
        name: Annotated[str, Sink("header")],
        value: Any,
        domain: Any = None,
        expires: Any = None,
        path: str = "/",
        expires_days: Any = None,
        *,
        max_age: Any = None,
        httponly: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
        secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
        samesite: Annotated[Any, Unsafe(("None", "none"), "cookie-samesite-none")] = None,
        **kwargs: Any,
    ) -> None: ...
    def set_secure_cookie(
        self,
        name: Annotated[str, Sink("header")],
        value: Any,
        expires_days: Any = 30,
        version: Any = None,
        *,
        httponly: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
        secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
        **kwargs: Any,
    ) -> None: ...
    def write(self, chunk: Annotated[Any, Sink("html", "response")]) -> None: ...
    def finish(self, chunk: Annotated[Any, Sink("html", "response")] = None) -> Any: ...
    def write_error(self, status_code: int, **kwargs: Any) -> None: ...
    def send_error(self, status_code: int = 500, **kwargs: Any) -> None: ...
    def redirect(self, url: Annotated[str, Sink("redirect")], permanent: bool = False, status: Any = None) -> None: ...
    def render(self, template_name: Annotated[str, Renders("**")], **kwargs: Any) -> Any: ...
    def render_string(
        self, template_name: Annotated[str, NoFlow(), Renders("**")], **kwargs: Annotated[Any, Sanitizes("html")]
    ) -> bytes: ...
    def set_header(self, name: Annotated[str, Sink("header")], value: Annotated[Any, Sink("header")]) -> None: ...
    def add_header(self, name: Annotated[str, Sink("header")], value: Annotated[Any, Sink("header")]) -> None: ...
    def set_status(self, status_code: int, reason: Annotated[Any, Sink("header")] = None) -> None: ...
    def check_xsrf_cookie(self) -> None: ...

class StaticFileHandler(RequestHandler): ...

class Application:
    def __init__(
        self,
        handlers: Any = None,
        default_host: Any = None,
        transforms: Any = None,
        *,
        debug: Annotated[bool, Unsafe(True, "debug-on")] = False,
        autoescape: Annotated[Any, Unsafe(None, "autoescape-off")] = ...,
        xsrf_cookies: Annotated[bool, Unsafe(False, "csrf-off")] = ...,
        **settings: Any,
    ) -> Annotated[None, Fresh()]: ...
    def listen(
        self, port: int, address: Annotated[Any, Unsafe(("0.0.0.0", "::"), "bind-all")] = None, **kwargs: Any
    ) -> Any: ...

def authenticated(method: Callable[..., Any]) -> Annotated[Callable[..., Any], Marks("auth-check")]: ...
