from typing import Annotated, Any

from flask.app import Flask
from flask.sessions import SessionMixin
from flask.wrappers import Request

from colonnade.library.marks import NoFlow

class _AppCtxGlobals:
    def get(self, name: Annotated[str, NoFlow()], default: Any = None) -> Any: ...
    def pop(self, name: Annotated[str, NoFlow()], default: Any = ...) -> Any: ...
    def setdefault(self, name: str, default: Any = None) -> Any: ...
    def __contains__(self, item: str) -> bool: ...

g: _AppCtxGlobals
current_app: Flask
request: Request
session: SessionMixin
