from typing import Annotated, Any

from cherrypy import lib as lib

from colonnade.library.marks import Callback, Entry, Sink, Source

class _Request:
    method: str
    params: Annotated[dict[str, Any], Source("http")]
    query_string: Annotated[str, Source("http")]
    path_info: Annotated[str, Source("http")]
    request_line: Annotated[str, Source("http")]
    headers: Annotated[dict[str, str], Source("http")]
    cookie: Annotated[Any, Source("http")]
    body: Annotated[Any, Source("http")]
    json: Annotated[Any, Source("http")]
    rfile: Annotated[Any, Source("http")]
    login: str | None
    base: Annotated[str, Source("host")]

class _Headers(dict[str, str]):
    def __setitem__(self, key: Annotated[str, Sink("header")], value: Annotated[Any, Sink("header")], /) -> None: ...

class _Response:
    body: Annotated[Any, Sink("html", "response")]
    headers: _Headers
    cookie: Any
    status: Any

class _Config(dict[str, Any]):
    def update(self, config: Annotated[Any, Sink("setting")]) -> None: ...

request: _Request
response: _Response
session: Any
config: _Config

class HTTPRedirect(Exception):
    def __init__(self, urls: Annotated[Any, Sink("redirect")], status: Any = None, encoding: Any = None) -> None: ...

class InternalRedirect(Exception):
    def __init__(self, path: str, query_string: str = "") -> None: ...

class HTTPError(Exception):
    def __init__(self, status: Any = 500, message: Any = None) -> None: ...

class NotFound(HTTPError):
    def __init__(self, path: Any = None) -> None: ...

def expose(func: Any = None, alias: Any = None) -> Annotated[Any, Entry("http", returns="html|response")]: ...
def log(
    msg: Annotated[Any, Sink("log")] = "", context: Any = "", severity: int = 20, traceback: bool = False
) -> None: ...
def quickstart(root: Annotated[Any, Callback("http")] = None, script_name: str = "", config: Any = None) -> None: ...

class _Tree:
    def mount(self, root: Annotated[Any, Callback("http")], script_name: str = "", config: Any = None) -> Any: ...
    def graft(self, wsgi_callable: Any, script_name: str = "") -> None: ...

tree: _Tree
