from typing import Annotated, Any, Callable

import flask
from flask import abort as abort
from flask import current_app as current_app
from flask import flash as flash
from flask import g as g
from flask import jsonify as jsonify
from flask import redirect as redirect
from flask import session as session
from flask import url_for as url_for
from flask.blueprints import Blueprint as Blueprint
from flask.wrappers import Response as Response
from markupsafe import Markup as Markup
from markupsafe import escape as escape
from werkzeug.wrappers import Request as _WerkzeugRequest

from colonnade.library.marks import Entry, Fresh, Marks, NoFlow, Renders, Sanitizes, Sink, Source, Unsafe

class Request(_WerkzeugRequest):
    body: Annotated[Any, Source("http")]

class Websocket:
    args: Annotated[Any, Source("http")]
    headers: Annotated[Any, Source("http")]
    cookies: Annotated[Any, Source("http")]
    async def receive(self) -> Annotated[Any, Source("http")]: ...
    async def receive_json(self) -> Annotated[Any, Source("http")]: ...
    async def send(self, data: Annotated[Any, Sink("response")]) -> None: ...

request: Request
websocket: Websocket

class Quart(flask.Flask):
    def websocket(self, rule: str, **options: Any) -> Annotated[Callable[..., Any], Entry("http")]: ...
    def run(
        self,
        host: Annotated[str | None, Unsafe(("0.0.0.0", "::"), "bind-all")] = None,
        port: int | None = None,
        debug: Annotated[bool | None, Unsafe(True, "debug-on")] = None,
        use_reloader: bool = True,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Marks("blocking")]: ...

async def render_template(
    template_name_or_list: Annotated[Any, NoFlow(), Renders("**")], **context: Annotated[Any, Sanitizes("html")]
) -> str: ...
async def render_template_string(
    source: Annotated[str, Sink("template"), Renders("**")], **context: Annotated[Any, Sanitizes("html")]
) -> str: ...
async def make_response(
    rv: Annotated[Any, Sink("html", "response")] = ...,
    status: Any = ...,
    headers: Annotated[Any, Sink("header")] = ...,
    /,
) -> Annotated[Response, Fresh()]: ...
async def send_file(
    filename_or_io: Annotated[Any, Sink("path")], *args: Any, **kwargs: Any
) -> Annotated[Response, Fresh()]: ...
async def send_from_directory(
    directory: Annotated[
        Any,
        Sink("path"),
        Unsafe((".", "./", "..", "../", "/", "~", "/etc", "/home", "/root", "/var", "/usr", "/opt"), "served-folder"),
    ],
    file_name: Any,
    *args: Any,
    **kwargs: Any,
) -> Annotated[Response, Fresh()]: ...
