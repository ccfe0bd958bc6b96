from typing import IO, Annotated, Any, Callable

from colonnade.library.marks import Callback, Entry, Resource, Sink

class Scaffold:
    name: str
    root_path: str
    static_folder: str | None
    static_url_path: str | None
    template_folder: str | None
    jinja_loader: Any
    cli: _AppGroup
    def route(
        self, rule: str, **options: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def get(
        self, rule: str, **options: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def post(
        self, rule: str, **options: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def put(
        self, rule: str, **options: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def delete(
        self, rule: str, **options: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def patch(
        self, rule: str, **options: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def add_url_rule(
        self,
        rule: str,
        endpoint: str | None = None,
        view_func: Annotated[Callable[..., Any] | None, Callback("http")] = None,
        provide_automatic_options: bool | None = None,
        **options: Any,
    ) -> None: ...
    def endpoint(self, endpoint: str) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def before_request(
        self, f: Annotated[Callable[..., Any], Callback("http")]
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def after_request(
        self, f: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def teardown_request(
        self, f: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def context_processor(
        self, f: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def url_value_preprocessor(
        self, f: Annotated[Callable[..., Any], Callback("http")]
    ) -> Annotated[Callable[..., Any], Entry("http")]: ...
    def url_defaults(
        self, f: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def errorhandler(
        self, code_or_exception: Any
    ) -> Annotated[Callable[..., Any], Entry("error", returns="html|response")]: ...
    def register_error_handler(
        self, code_or_exception: Any, f: Annotated[Callable[..., Any], Callback("error")]
    ) -> None: ...
    def send_static_file(self, filename: str) -> Any: ...
    def open_resource(
        self, resource: Annotated[str, Sink("path")], mode: str = "rb", encoding: str | None = None
    ) -> Annotated[IO[Any], Resource("file", close="close")]: ...

class _AppGroup:
    def command(self, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("cli")]: ...
    def group(self, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("cli")]: ...
    def add_command(self, *args: Any, **kwargs: Any) -> None: ...
