from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry, Fresh, Sink, Source, Unsafe

class _Env:
    cr: Cursor
    user: Any

class Cursor:
    def execute(
        self, query: Annotated[Any, Sink("sql")], params: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh()]: ...
    def fetchone(self) -> Annotated[Any, Fresh(), Source("database")]: ...
    def fetchall(self) -> Annotated[Any, Fresh(), Source("database")]: ...
    def dictfetchall(self) -> Annotated[Any, Fresh(), Source("database")]: ...

class Request:
    params: Annotated[dict[str, Any], Source("http")]
    httprequest: Annotated[Any, Source("http")]
    jsonrequest: Annotated[Any, Source("http")]
    session: Any
    env: _Env
    cr: Cursor
    def render(self, template: Any, qcontext: Any = None, *args: Any, **kwargs: Any) -> Any: ...
    def redirect(self, location: Annotated[Any, Sink("redirect")], *args: Any, **kwargs: Any) -> Any: ...
    def make_response(
        self, data: Annotated[Any, Sink("html", "response")], headers: Any = None, *args: Any, **kwargs: Any
    ) -> Any: ...
    def not_found(self, description: Any = None) -> Any: ...

class Controller: ...

request: Request

def route(
    route: Any = None, *, csrf: Annotated[bool, Unsafe(False, "csrf-off")] = True, auth: Any = "user", **kw: Any
) -> Annotated[Callable[..., Any], Entry("http")]: ...
