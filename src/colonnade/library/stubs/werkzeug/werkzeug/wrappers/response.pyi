from typing import IO, Annotated, Any, Callable, Iterator, Self

from werkzeug.datastructures import Headers

from colonnade.library.marks import Callback, Fresh, Media, Sink, Unsafe

class Response:
    """Its media type is plain text unless stated, so its body is no HTML sink."""

    data: Annotated[Any, Sink("response")]
    response: Annotated[Any, Sink("response")]
    headers: Headers
    status: str
    status_code: int
    mimetype: Annotated[str | None, Sink("header"), Media("text/plain")]
    content_type: Annotated[str | None, Sink("header"), Media("text/plain")]
    content_length: int | None
    content_encoding: Annotated[str | None, Sink("header")]
    content_language: Any
    location: Annotated[str | None, Sink("redirect")]
    autocorrect_location_header: bool
    cache_control: Any
    vary: Any
    json: Any
    stream: IO[bytes]
    is_json: bool
    access_control_allow_origin: Annotated[Any, Unsafe(("*", ("*",)), "cors-any")]
    access_control_allow_credentials: bool
    access_control_allow_headers: Any
    access_control_allow_methods: Any
    def __init__(
        self,
        response: Annotated[Any, Sink("html", "response")] = None,
        status: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        mimetype: Annotated[str | None, Media("text/plain")] = None,
        content_type: Annotated[str | None, Media("text/plain")] = None,
        direct_passthrough: bool = False,
    ) -> Annotated[None, Fresh()]: ...
    def set_data(self, value: Annotated[Any, Sink("response")]) -> None: ...
    def get_data(self, as_text: bool = False) -> Any: ...
    def get_json(self, force: bool = False, silent: bool = False) -> Any: ...
    def set_cookie(
        self,
        key: Annotated[str, Sink("header")],
        value: str = "",
        max_age: Any = None,
        expires: Any = None,
        path: str | None = "/",
        domain: str | None = None,
        secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
        httponly: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
        samesite: Annotated[str | None, Unsafe(("None", "none"), "cookie-samesite-none")] = None,
        partitioned: bool = False,
    ) -> None: ...
    def delete_cookie(
        self,
        key: str,
        path: str | None = "/",
        domain: str | None = None,
        secure: bool = False,
        httponly: bool = False,
        samesite: str | None = None,
        partitioned: bool = False,
    ) -> None: ...
    def set_etag(self, etag: str, weak: bool = False) -> None: ...
    def add_etag(self, overwrite: bool = False, weak: bool = False) -> None: ...
    def make_conditional(
        self, request_or_environ: Any, accept_ranges: Any = False, complete_length: Any = None
    ) -> Self: ...
    def iter_encoded(self) -> Iterator[bytes]: ...
    def call_on_close(self, func: Annotated[Callable[[], Any], Callback("callback")]) -> Callable[[], Any]: ...
    def close(self) -> None: ...
    def freeze(self) -> None: ...
    @classmethod
    def force_type(cls, response: Any, environ: Any = None) -> Response: ...
    @classmethod
    def from_app(cls, app: Any, environ: Any, buffered: bool = False) -> Response: ...
