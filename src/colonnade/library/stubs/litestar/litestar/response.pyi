from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Unsafe

class Response:
    content: Any
    def __init__(
        self,
        content: Annotated[Any, Sink("response")],
        *,
        headers: Annotated[Any, Sink("header")] = None,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def set_header(self, key: Annotated[str, Sink("header")], value: Annotated[Any, Sink("header")]) -> None: ...
    def set_cookie(
        self,
        key: Any,
        value: Annotated[Any, Sink("header")] = None,
        max_age: Any = None,
        expires: Any = None,
        path: str = "/",
        domain: Any = None,
        secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
        httponly: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
        samesite: Annotated[Any, Unsafe(("none", "None"), "cookie-samesite-none")] = "lax",
    ) -> None: ...
    def delete_cookie(self, key: str, path: str = "/", domain: Any = None) -> None: ...

class File(Response):
    def __init__(self, path: Annotated[Any, Sink("path")], **kwargs: Any) -> Annotated[None, Fresh()]: ...

class Redirect(Response):
    def __init__(self, path: Annotated[Any, Sink("redirect")], **kwargs: Any) -> Annotated[None, Fresh()]: ...

class Stream(Response):
    def __init__(self, content: Annotated[Any, Sink("response")], **kwargs: Any) -> Annotated[None, Fresh()]: ...

class Template(Response):
    def __init__(
        self,
        template_name: Annotated[Any, Sink("path")] = None,
        *,
        template_str: Annotated[Any, Sink("template")] = None,
        context: Any = None,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
