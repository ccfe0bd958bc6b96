from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Annotated, Any

from colonnade.library.marks import Callback, Resource, Source, Unsafe

class WSGIServer(HTTPServer):
    base_environ: dict[str, Any]
    def set_app(self, application: Annotated[Any, Callback("http")]) -> None: ...

class WSGIRequestHandler(BaseHTTPRequestHandler):
    def get_environ(self) -> Annotated[dict[str, Any], Source("http")]: ...

def make_server(
    host: Annotated[str, Unsafe(("", "0.0.0.0", "::"), "bind-all")],
    port: int,
    app: Annotated[Any, Callback("http")],
    server_class: Any = ...,
    handler_class: Any = ...,
) -> Annotated[WSGIServer, Resource("server", close="server_close|shutdown|serve_forever")]: ...
