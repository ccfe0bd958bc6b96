from typing import Annotated, Any, Iterator, Self

from colonnade.library.marks import Raises, Sink, Source

class Request:
    method: Any
    url: Annotated[Any, Sink("url")]
    headers: Any
    def __init__(
        self,
        method: Any = None,
        url: Annotated[Any, Sink("url")] = None,
        headers: Annotated[Any, Sink("header")] = None,
        files: Any = None,
        data: Any = None,
        params: Any = None,
        auth: Any = None,
        cookies: Any = None,
        hooks: Any = None,
        json: Any = None,
    ) -> None: ...
    def prepare(self) -> PreparedRequest: ...

class PreparedRequest:
    method: str | None
    url: Annotated[str | None, Sink("url")]
    headers: Any
    body: Any
    def prepare(self, *args: Any, **kwargs: Any) -> None: ...

class Response:
    content: Annotated[bytes, Source("network")]
    text: Annotated[str, Source("network")]
    raw: Annotated[Any, Source("network")]
    headers: Annotated[dict[str, str], Source("network")]
    cookies: Annotated[Any, Source("network")]
    reason: Annotated[str, Source("network")]
    url: str
    status_code: int
    ok: bool
    encoding: str | None
    apparent_encoding: str
    history: list[Response]
    links: Annotated[Any, Source("network")]
    next: Any
    elapsed: Any
    request: PreparedRequest
    is_redirect: bool
    is_permanent_redirect: bool
    def json(
        self, **kwargs: Any
    ) -> Annotated[Any, Source("network"), Raises("requests.exceptions.JSONDecodeError")]: ...
    def iter_content(
        self, chunk_size: int | None = 1, decode_unicode: bool = False
    ) -> Annotated[Iterator[Any], Source("network")]: ...
    def iter_lines(
        self, chunk_size: int | None = 512, decode_unicode: bool = False, delimiter: Any = None
    ) -> Annotated[Iterator[Any], Source("network")]: ...
    def __iter__(self) -> Annotated[Iterator[bytes], Source("network")]: ...
    def __bool__(self) -> bool: ...
    def raise_for_status(self) -> Annotated[None, Raises("requests.exceptions.HTTPError")]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
