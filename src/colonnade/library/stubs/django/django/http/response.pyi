from typing import Annotated, Any, Iterable

from colonnade.library.marks import Fresh, Media, NoFlow, Sink, Unsafe

class BadHeaderError(ValueError): ...
class Http404(Exception): ...

class ResponseHeaders(dict[str, str]):
    def __setitem__(
        self,
        key: Annotated[str, Sink("header"), Unsafe(("Location", "location"), "location-header")],
        value: Annotated[Any, Sink("header")],
    ) -> None: ...
    def setdefault(
        self,
        key: Annotated[str, Sink("header"), Unsafe(("Location", "location"), "location-header")],
        value: Annotated[Any, Sink("header")] = ...,
    ) -> Any: ...

class HttpResponseBase:
    status_code: int
    reason_phrase: str
    headers: ResponseHeaders
    cookies: Any
    charset: str
    closed: bool
    streaming: bool
    def __setitem__(
        self,
        header: Annotated[str, Sink("header"), Unsafe(("Location", "location"), "location-header")],
        value: Annotated[Any, Sink("header")],
    ) -> None: ...
    def __getitem__(self, header: Annotated[str, NoFlow()]) -> str: ...
    def __delitem__(self, header: str) -> None: ...
    def has_header(self, header: str) -> bool: ...
    def get(self, header: Annotated[str, NoFlow()], alternate: Any = None) -> Any: ...
    def items(self) -> Iterable[tuple[str, str]]: ...
    def setdefault(
        self,
        key: Annotated[str, Sink("header"), Unsafe(("Location", "location"), "location-header")],
        value: Annotated[Any, Sink("header")],
    ) -> None: ...
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
    ) -> None: ...
    def set_signed_cookie(
        self,
        key: Annotated[str, Sink("header")],
        value: str,
        salt: str = "",
        *args: Any,
        max_age: Any = None,
        expires: Any = None,
        path: str | None = "/",
        domain: str | None = None,
        secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
        httponly: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
        samesite: Annotated[str | None, Unsafe(("None", "none"), "cookie-samesite-none")] = None,
        **kwargs: Any,
    ) -> None: ...
    def delete_cookie(
        self, key: str, path: str = "/", domain: str | None = None, samesite: str | None = None
    ) -> None: ...
    def close(self) -> None: ...

class HttpResponse(HttpResponseBase):
    content: Annotated[Any, Sink("html", "response")]
    text: str
    def __init__(
        self,
        content: Annotated[Any, Sink("html", "response")] = b"",
        content_type: Annotated[str | None, Media("text/html")] = None,
        status: int | None = None,
        reason: Annotated[str | None, Sink("header")] = None,
        charset: str | None = None,
        headers: Annotated[Any, Sink("header")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def write(self, content: Annotated[Any, Sink("html", "response")]) -> None: ...
    def writelines(self, lines: Annotated[Iterable[Any], Sink("html", "response")]) -> None: ...
    def getvalue(self) -> bytes: ...

class StreamingHttpResponse(HttpResponseBase):
    streaming_content: Annotated[Any, Sink("html", "response")]
    def __init__(
        self,
        streaming_content: Annotated[Iterable[Any], Sink("html", "response")] = (),
        content_type: Annotated[str | None, Media("text/html")] = None,
        status: int | None = None,
        reason: Annotated[str | None, Sink("header")] = None,
        charset: str | None = None,
        headers: Annotated[Any, Sink("header")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...

class FileResponse(StreamingHttpResponse):
    def __init__(
        self,
        streaming_content: Annotated[Any, Sink("response")] = (),
        as_attachment: bool = False,
        filename: str = "",
        content_type: Annotated[str | None, Media("application/octet-stream")] = None,
        status: int | None = None,
        reason: str | None = None,
        charset: str | None = None,
        headers: Annotated[Any, Sink("header")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...

class HttpResponseRedirectBase(HttpResponse):
    url: str
    def __init__(
        self, redirect_to: Annotated[str, Sink("redirect")], preserve_request: bool = False, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class HttpResponseRedirect(HttpResponseRedirectBase): ...
class HttpResponsePermanentRedirect(HttpResponseRedirectBase): ...
class HttpResponseNotModified(HttpResponse): ...
class HttpResponseBadRequest(HttpResponse): ...
class HttpResponseNotFound(HttpResponse): ...
class HttpResponseForbidden(HttpResponse): ...
class HttpResponseGone(HttpResponse): ...
class HttpResponseServerError(HttpResponse): ...

class HttpResponseNotAllowed(HttpResponse):
    def __init__(self, permitted_methods: Iterable[str], *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class JsonResponse(HttpResponse):
    def __init__(
        self,
        data: Annotated[Any, Sink("response")],
        encoder: Any = ...,
        safe: bool = True,
        json_dumps_params: Any = None,
        content_type: Annotated[str | None, Media("application/json")] = None,
        status: int | None = None,
        reason: str | None = None,
        charset: str | None = None,
        headers: Annotated[Any, Sink("header")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
