from typing import Annotated, Any

from colonnade.library.marks import Media, Sink, Unsafe

# The media type of a body is JSON unless stated, so that its text is no HTML by itself.
class Response:
    status: Any
    media: Annotated[Any, Sink("response")]
    text: Annotated[Any, Sink("response")]
    body: Annotated[Any, Sink("response")]
    data: Annotated[Any, Sink("response")]
    stream: Any
    content_type: Annotated[str | None, Sink("header"), Media("application/json")]
    location: Annotated[str | None, Sink("redirect")]
    context: Any
    def set_header(self, name: Annotated[str, Sink("header")], value: Annotated[str, Sink("header")]) -> None: ...
    def append_header(self, name: Annotated[str, Sink("header")], value: Annotated[str, Sink("header")]) -> None: ...
    def set_headers(self, headers: Annotated[Any, Sink("header")]) -> None: ...
    def set_cookie(
        self,
        name: Annotated[str, Sink("header")],
        value: Annotated[str, Sink("header")],
        expires: Any = None,
        max_age: Any = None,
        domain: Any = None,
        path: Any = None,
        secure: Annotated[bool | None, Unsafe(False, "cookie-not-secure")] = None,
        http_only: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = True,
        same_site: Annotated[Any, Unsafe(("None", "none"), "cookie-samesite-none")] = None,
        partitioned: bool = False,
    ) -> None: ...
    def set_stream(self, stream: Any, content_length: int) -> None: ...
    def unset_cookie(self, name: str, *args: Any, **kwargs: Any) -> None: ...
    def delete_header(self, name: str) -> None: ...
    def append_link(
        self, target: Annotated[Any, Sink("header")], rel: Annotated[Any, Sink("header")], *args: Any, **kwargs: Any
    ) -> None: ...
