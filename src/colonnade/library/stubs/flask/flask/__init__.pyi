from typing import Annotated, Any, Callable

from flask.app import Flask as Flask
from flask.blueprints import Blueprint as Blueprint
from flask.config import Config as Config
from flask.globals import current_app as current_app
from flask.globals import g as g
from flask.globals import request as request
from flask.globals import session as session
from flask.helpers import abort as abort
from flask.helpers import flash as flash
from flask.helpers import get_flashed_messages as get_flashed_messages
from flask.helpers import make_response as make_response
from flask.helpers import redirect as redirect
from flask.helpers import safe_join as safe_join
from flask.helpers import send_file as send_file
from flask.helpers import send_from_directory as send_from_directory
from flask.helpers import stream_with_context as stream_with_context
from flask.helpers import url_for as url_for
from flask.json import jsonify as jsonify
from flask.templating import render_template as render_template
from flask.templating import render_template_string as render_template_string
from flask.templating import stream_template as stream_template
from flask.templating import stream_template_string as stream_template_string
from flask.wrappers import Request as Request
from flask.wrappers import Response as Response
from markupsafe import Markup as Markup
from markupsafe import escape as escape

from colonnade.library.marks import Callback, Entry

def has_request_context() -> bool: ...
def has_app_context() -> bool: ...
def after_this_request(
    f: Annotated[Callable[..., Any], Callback("callback")],
) -> Annotated[Callable[..., Any], Entry("callback")]: ...
def copy_current_request_context(f: Callable[..., Any]) -> Callable[..., Any]: ...
