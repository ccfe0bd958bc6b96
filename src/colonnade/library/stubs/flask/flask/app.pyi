from logging import Logger
from typing import IO, Annotated, Any, Callable

from flask.blueprints import Blueprint
from flask.config import Config
from flask.sansio.scaffold import Scaffold
from flask.testing import FlaskClient
from flask.wrappers import Response
from jinja2 import Environment

from colonnade.library.marks import Callback, Entry, Fresh, Marks, Resource, Sanitizes, Sink, Source, Unsafe

class Flask(Scaffold):
    config: Config
    debug: Annotated[bool, Unsafe(True, "debug-on")]
    testing: bool
    secret_key: Annotated[Any, Source("secret")]
    logger: Logger
    jinja_env: Environment
    jinja_options: dict[str, Any]
    session_interface: Any
    json: Any
    json_encoder: Any
    json_provider_class: Any
    url_map: Any
    view_functions: dict[str, Callable[..., Any]]
    blueprints: dict[str, Blueprint]
    extensions: dict[str, Any]
    instance_path: str
    import_name: str
    wsgi_app: Any
    permanent_session_lifetime: Any
    request_class: Any
    response_class: Any
    def __init__(
        self,
        import_name: str,
        static_url_path: str | None = None,
        static_folder: Annotated[
            Any,
            Unsafe(
                (".", "./", "..", "../", "/", "~", "/etc", "/home", "/root", "/var", "/usr", "/opt"), "served-folder"
            ),
        ] = "static",
        static_host: str | None = None,
        host_matching: bool = False,
        subdomain_matching: bool = False,
        template_folder: Any = "templates",
        instance_path: str | None = None,
        instance_relative_config: bool = False,
        root_path: str | None = None,
    ) -> Annotated[None, Marks("web-application")]: ...
    def run(
        self,
        host: Annotated[str | None, Unsafe(("0.0.0.0", "::"), "bind-all")] = None,
        port: int | None = None,
        debug: Annotated[bool | None, Unsafe(True, "debug-on")] = None,
        load_dotenv: bool = True,
        **options: Any,
    ) -> Annotated[None, Marks("blocking")]: ...
    def register_blueprint(self, blueprint: Blueprint, **options: Any) -> None: ...
    def test_client(self, use_cookies: bool = True, **kwargs: Any) -> Annotated[FlaskClient, Fresh()]: ...
    def test_request_context(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def app_context(self) -> Annotated[Any, Fresh()]: ...
    def request_context(self, environ: dict[str, Any]) -> Any: ...
    def make_response(self, rv: Annotated[Any, Sink("html", "response")]) -> Annotated[Response, Fresh()]: ...
    def url_for(self, endpoint: str, **values: Any) -> Annotated[str, Sanitizes("redirect", "url", "header")]: ...
    def redirect(self, location: Annotated[str, Sink("redirect")], code: int = 302) -> Annotated[Response, Fresh()]: ...
    def template_filter(self, name: str | None = None) -> Annotated[Callable[..., Any], Entry("template")]: ...
    def template_test(self, name: str | None = None) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def template_global(self, name: str | None = None) -> Annotated[Callable[..., Any], Entry("template")]: ...
    def add_template_filter(
        self, f: Annotated[Callable[..., Any], Callback("template")], name: str | None = None
    ) -> None: ...
    def add_template_global(
        self, f: Annotated[Callable[..., Any], Callback("template")], name: str | None = None
    ) -> None: ...
    def teardown_appcontext(
        self, f: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def before_first_request(
        self, f: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def shell_context_processor(
        self, f: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def open_instance_resource(
        self, resource: Annotated[str, Sink("path")], mode: str = "rb", encoding: str | None = "utf-8"
    ) -> Annotated[IO[Any], Resource("file", close="close")]: ...
    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]: ...
    def full_dispatch_request(self) -> Response: ...
    def handle_exception(self, e: Exception) -> Response: ...
    def log_exception(self, exc_info: Any) -> None: ...
