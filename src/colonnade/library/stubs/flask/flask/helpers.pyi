from typing import Annotated, Any, Iterable, NoReturn

from flask.wrappers import Response

from colonnade.library.marks import Fresh, Sanitizes, Sink, Unsafe

def abort(code: Any, *args: Annotated[Any, Sink("response")], **kwargs: Any) -> NoReturn: ...
def flash(message: str, category: str = "message") -> None: ...
def get_flashed_messages(with_categories: bool = False, category_filter: Iterable[str] = ()) -> Any: ...
def make_response(
    rv: Annotated[Any, Sink("html", "response")] = ...,
    status: Any = ...,
    headers: Annotated[Any, Sink("header")] = ...,
    /,
) -> Annotated[Response, Fresh()]: ...
def redirect(
    location: Annotated[str, Sink("redirect")], code: int = 302, Response: Any = None
) -> Annotated[Response, Fresh()]: ...
def url_for(
    endpoint: str,
    *,
    _anchor: str | None = None,
    _method: str | None = None,
    _scheme: str | None = None,
    _external: bool | None = None,
    **values: Any,
) -> Annotated[str, Sanitizes("redirect", "url", "header")]: ...
def send_file(
    path_or_file: Annotated[Any, Sink("path")],
    mimetype: str | None = None,
    as_attachment: bool = False,
    download_name: str | None = None,
    conditional: bool = True,
    etag: Any = True,
    last_modified: Any = None,
    max_age: Any = None,
    *,
    attachment_filename: str | None = None,
    cache_timeout: Any = None,
    add_etags: bool = True,
) -> Annotated[Response, Fresh()]: ...
def send_from_directory(
    directory: Annotated[
        Any,
        Sink("path"),
        Unsafe((".", "./", "..", "../", "/", "~", "/etc", "/home", "/root", "/var", "/usr", "/opt"), "served-folder"),
    ],
    path: Any = ...,
    **kwargs: Any,
) -> Annotated[Response, Fresh()]: ...
def safe_join(directory: str, *pathnames: Annotated[str, Sanitizes("path")]) -> str: ...
def stream_with_context(generator_or_function: Any) -> Any: ...
def get_root_path(import_name: str) -> str: ...
def get_debug_flag() -> bool: ...
def get_template_attribute(template_name: str, attribute: str) -> Annotated[Any, Fresh()]: ...
