from typing import Any

from falcon.app import API as API
from falcon.app import App as App
from falcon.redirects import HTTPFound as HTTPFound
from falcon.redirects import HTTPMovedPermanently as HTTPMovedPermanently
from falcon.redirects import HTTPPermanentRedirect as HTTPPermanentRedirect
from falcon.redirects import HTTPSeeOther as HTTPSeeOther
from falcon.redirects import HTTPTemporaryRedirect as HTTPTemporaryRedirect
from falcon.request import Request as Request
from falcon.response import Response as Response

class HTTPError(Exception):
    def __init__(self, status: Any, *args: Any, title: Any = None, description: Any = None, **kwargs: Any) -> None: ...

class HTTPBadRequest(HTTPError):
    def __init__(self, *args: Any, title: Any = None, description: Any = None, **kwargs: Any) -> None: ...

class HTTPNotFound(HTTPBadRequest): ...
class HTTPForbidden(HTTPBadRequest): ...
class HTTPUnauthorized(HTTPBadRequest): ...
