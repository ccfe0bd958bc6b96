from typing import Annotated, Any

from colonnade.library.marks import Source

class URLError(OSError):
    reason: Any
    def __init__(self, reason: Any, filename: str | None = None) -> None: ...

class HTTPError(URLError):
    code: int
    msg: str
    headers: Any
    url: str
    def __init__(self, url: str, code: int, msg: str, hdrs: Any, fp: Any) -> None: ...
    def read(self, size: int = -1) -> Annotated[bytes, Source("network")]: ...
    def close(self) -> None: ...

class ContentTooShortError(URLError):
    content: Any
