from typing import Annotated, Any, Callable

from flask.sansio.scaffold import Scaffold

from colonnade.library.marks import Callback, Entry, Unsafe

class Blueprint(Scaffold):
    url_prefix: str | None
    subdomain: str | None
    import_name: str
    def __init__(
        self,
        name: str,
        import_name: str,
        static_folder: Annotated[
            Any,
            Unsafe(
                (".", "./", "..", "../", "/", "~", "/etc", "/home", "/root", "/var", "/usr", "/opt"), "served-folder"
            ),
        ] = None,
        static_url_path: str | None = None,
        template_folder: Any = None,
        url_prefix: str | None = None,
        subdomain: str | None = None,
        url_defaults: Any = None,
        root_path: str | None = None,
        cli_group: Any = ...,
    ) -> None: ...
    def register_blueprint(self, blueprint: Any, **options: Any) -> None: ...
    def before_app_request(
        self, f: Annotated[Callable[..., Any], Callback("http")]
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def after_app_request(
        self, f: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def teardown_app_request(
        self, f: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def app_context_processor(
        self, f: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def app_errorhandler(self, code: Any) -> Annotated[Callable[..., Any], Entry("error", returns="html|response")]: ...
    def app_template_filter(self, name: str | None = None) -> Annotated[Callable[..., Any], Entry("template")]: ...
    def app_template_test(self, name: str | None = None) -> Annotated[Callable[..., Any], Entry("callback")]: ...
    def app_template_global(self, name: str | None = None) -> Annotated[Callable[..., Any], Entry("template")]: ...
    def record(
        self, func: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[None, Entry("callback")]: ...
    def record_once(
        self, func: Annotated[Callable[..., Any], Callback("callback")]
    ) -> Annotated[None, Entry("callback")]: ...
