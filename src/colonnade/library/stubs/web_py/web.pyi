from typing import Annotated, Any

from colonnade.library.marks import Callback, Fresh, Marks, Sanitizes, Sink, Source, Unsafe

class Storage(dict[str, Any]): ...

class DB:
    def query(
        self, sql_query: Annotated[Any, Sink("sql")], vars: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def select(
        self,
        tables: Annotated[Any, Sink("sql")],
        vars: Any = None,
        what: Annotated[Any, Sink("sql")] = "*",
        where: Annotated[Any, Sink("sql")] = None,
        order: Annotated[Any, Sink("sql")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def where(
        self, table: Annotated[Any, Sink("sql")], *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def insert(self, tablename: Any, *args: Any, **values: Any) -> Any: ...
    def update(
        self, tables: Any, where: Annotated[Any, Sink("sql")], vars: Any = None, *args: Any, **values: Any
    ) -> Any: ...
    def delete(self, table: Any, where: Annotated[Any, Sink("sql")], *args: Any, **kwargs: Any) -> Any: ...

class _Ctx:
    path: Annotated[str, Source("http")]
    query: Annotated[str, Source("http")]
    fullpath: Annotated[str, Source("http")]
    env: Annotated[dict[str, Any], Source("http")]
    host: Annotated[str, Source("host")]
    ip: str
    method: str

class HTTPError(Exception):
    def __init__(self, status: Any, headers: Any = ..., data: Any = "") -> None: ...

class Redirect(HTTPError):
    def __init__(self, url: Annotated[Any, Sink("redirect")], *args: Any, **kwargs: Any) -> None: ...

class seeother(HTTPError):
    def __init__(self, url: Annotated[Any, Sink("redirect")], absolute: bool = False) -> None: ...

class found(HTTPError):
    def __init__(self, url: Annotated[Any, Sink("redirect")], absolute: bool = False) -> None: ...

class application:
    def __init__(self, mapping: Any = (), fvars: Any = ..., autoreload: Any = None) -> Annotated[None, Fresh()]: ...
    def run(self, *middleware: Any) -> Annotated[None, Marks("blocking")]: ...
    def add_processor(self, processor: Annotated[Any, Callback("callback")]) -> None: ...

ctx: _Ctx

def input(*requireds: Any, **defaults: Any) -> Annotated[Storage, Fresh(), Source("http")]: ...
def data() -> Annotated[bytes, Fresh(), Source("http")]: ...
def cookies(*requireds: Any, **defaults: Any) -> Annotated[Any, Fresh(), Source("http")]: ...
def header(
    hdr: Annotated[Any, Sink("header")], value: Annotated[Any, Sink("header")], unique: bool = False
) -> None: ...
def setcookie(
    name: Annotated[Any, Sink("header")],
    value: Any,
    expires: Any = "",
    domain: Any = None,
    secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
    httponly: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
    path: Any = None,
    samesite: Any = None,
) -> None: ...
def database(dburl: Any = None, **params: Any) -> Annotated[DB, Fresh()]: ...
def websafe(val: Annotated[Any, Sanitizes("html")]) -> str: ...
def net_htmlquote(val: Annotated[Any, Sanitizes("html")]) -> str: ...
