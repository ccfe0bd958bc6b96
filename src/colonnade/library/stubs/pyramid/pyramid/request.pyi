from typing import Annotated, Any

import webob
from pyramid.response import Response

from colonnade.library.marks import Fresh, Marks, Sanitizes, Source

class Request(webob.Request):
    matchdict: Annotated[dict[str, str], Source("http")]
    subpath: Annotated[tuple[str, ...], Source("http")]
    view_name: Annotated[str, Source("http")]
    traversed: Annotated[tuple[str, ...], Source("http")]
    context: Any
    registry: Any
    session: Any
    response: Response
    authenticated_userid: str | None
    unauthenticated_userid: Annotated[str | None, Source("http")]
    def has_permission(self, permission: str, context: Any = None) -> Annotated[Any, Fresh(), Marks("auth-check")]: ...
    def route_url(
        self, route_name: str, *elements: Any, **kw: Any
    ) -> Annotated[str, Sanitizes("redirect", "url", "header")]: ...
    def route_path(
        self, route_name: str, *elements: Any, **kw: Any
    ) -> Annotated[str, Sanitizes("redirect", "url", "header")]: ...
    def static_url(self, path: str, **kw: Any) -> Annotated[str, Sanitizes("redirect", "url", "header")]: ...
