from http.client import HTTPMessage, HTTPResponse
from typing import Annotated, Any

from colonnade.library.marks import Marks, NoFlow, Raises, Resource, Sink, Source, Stores, Unsafe

class Request:
    full_url: str
    type: str
    host: str
    selector: str
    data: Any
    headers: dict[str, str]
    method: str
    def __init__(
        self,
        url: Annotated[str, Sink("url")],
        data: Any = None,
        headers: Any = {},
        origin_req_host: str | None = None,
        unverifiable: bool = False,
        method: str | None = None,
    ) -> None: ...
    def add_header(
        self, key: Annotated[str, Sink("header")], val: Annotated[str, Sink("header"), Stores()]
    ) -> None: ...
    def add_unredirected_header(
        self, key: Annotated[str, Sink("header")], val: Annotated[str, Sink("header"), Stores()]
    ) -> None: ...
    def get_method(self) -> str: ...
    def get_full_url(self) -> str: ...
    def get_header(self, header_name: str, default: Any = None) -> str | None: ...
    def has_header(self, header_name: str) -> bool: ...
    def set_proxy(self, host: Annotated[str, Sink("url")], type: str) -> None: ...

class OpenerDirector:
    addheaders: list[tuple[str, str]]
    def open(
        self,
        fullurl: Annotated[Any, Sink("url")],
        data: Any = None,
        timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None,
    ) -> Annotated[
        HTTPResponse,
        Source("network"),
        Resource("connection", close="close"),
        Marks("blocking"),
        Raises("urllib.error.URLError"),
    ]: ...
    def add_handler(self, handler: Any) -> None: ...

def urlopen(
    url: Annotated[Any, Sink("url"), NoFlow()],
    data: Annotated[Any, NoFlow()] = None,
    timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None,
    *,
    cafile: str | None = None,
    capath: str | None = None,
    cadefault: bool = False,
    context: Annotated[Any, NoFlow()] = None,
) -> Annotated[
    HTTPResponse,
    Source("network"),
    Resource("connection", close="close"),
    Marks("blocking"),
    Raises("urllib.error.URLError"),
]: ...
def urlretrieve(
    url: Annotated[str, Sink("url")],
    filename: Annotated[Any, Sink("path")] = None,
    reporthook: Any = None,
    data: Any = None,
) -> Annotated[tuple[str, HTTPMessage], Marks("blocking", "file-system-act", "no-timeout")]: ...
def urlcleanup() -> None: ...
def build_opener(*handlers: Any) -> OpenerDirector: ...
def install_opener(opener: OpenerDirector) -> None: ...
def url2pathname(pathname: str) -> str: ...
def pathname2url(pathname: str) -> str: ...

class URLopener:
    def __init__(self, proxies: Any = None, **x509: str) -> Annotated[None, Marks("deprecated")]: ...
    def open(self, fullurl: Annotated[str, Sink("url")], data: Any = None) -> Annotated[Any, Source("network")]: ...
    def retrieve(
        self,
        url: Annotated[str, Sink("url")],
        filename: Annotated[Any, Sink("path")] = None,
        reporthook: Any = None,
        data: Any = None,
    ) -> Any: ...

class FancyURLopener(URLopener): ...
