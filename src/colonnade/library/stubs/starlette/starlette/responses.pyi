from typing import Annotated, Any

from starlette.datastructures import MutableHeaders

from colonnade.library.marks import Fresh, Media, Sink, Unsafe

class Response:
    status_code: int
    headers: MutableHeaders
    body: Annotated[Any, Sink("response")]
    media_type: Annotated[str | None, Media("text/plain")]
    def __init__(
        self,
        content: Annotated[Any, Sink("html", "response")] = None,
        status_code: int = 200,
        headers: Annotated[Any, Sink("header")] = None,
        media_type: Annotated[str | None, Media("text/plain")] = None,
        background: Any = None,
    ) -> Annotated[None, Fresh()]: ...
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
        samesite: Annotated[Any, Unsafe(("none", "None"), "cookie-samesite-none")] = "lax",
        partitioned: bool = False,
    ) -> None: ...
    def delete_cookie(self, key: str, *args: Any, **kwargs: Any) -> None: ...

class HTMLResponse(Response):
    def __init__(
        self,
        content: Annotated[Any, Sink("html", "response")] = None,
        status_code: int = 200,
        headers: Annotated[Any, Sink("header")] = None,
        media_type: Annotated[str | None, Media("text/html")] = None,
        background: Any = None,
    ) -> Annotated[None, Fresh()]: ...

class PlainTextResponse(Response): ...
class JSONResponse(Response): ...

class RedirectResponse(Response):
    def __init__(
        self,
        url: Annotated[Any, Sink("redirect")],
        status_code: int = 307,
        headers: Annotated[Any, Sink("header")] = None,
        background: Any = None,
    ) -> Annotated[None, Fresh()]: ...

class StreamingResponse(Response): ...

class FileResponse(Response):
    def __init__(
        self,
        path: Annotated[Any, Sink("path")],
        status_code: int = 200,
        headers: Annotated[Any, Sink("header")] = None,
        media_type: str | None = None,
        background: Any = None,
        filename: str | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
