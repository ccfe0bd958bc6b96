from typing import Annotated, Any, Iterator

from werkzeug.wrappers.response import Response

from colonnade.library.marks import Fresh, Raises, Sanitizes, Sink

def secure_filename(
    filename: Annotated[str, Sanitizes("path", "header", "shell", "html", "sql", "ldap", "xpath", "log")],
) -> str: ...
def redirect(
    location: Annotated[str, Sink("redirect")], code: int = 302, Response: Any = None
) -> Annotated[Response, Fresh()]: ...
def append_slash_redirect(environ: Any, code: int = 308) -> Annotated[Response, Fresh()]: ...
def send_file(
    path_or_file: Annotated[Any, Sink("path")],
    environ: Any,
    mimetype: str | None = None,
    as_attachment: bool = False,
    download_name: str | None = None,
    conditional: bool = True,
    etag: Any = True,
    last_modified: Any = None,
    max_age: Any = None,
    use_x_sendfile: bool = False,
    response_class: Any = None,
) -> Annotated[Response, Fresh()]: ...
def send_from_directory(
    directory: Annotated[Any, Sink("path")], path: Any, environ: Any, **kwargs: Any
) -> Annotated[Response, Fresh(), Raises("werkzeug.exceptions.NotFound")]: ...
def import_string(import_name: Annotated[str, Sink("import")], silent: bool = False) -> Any: ...
def find_modules(
    import_path: Annotated[str, Sink("import")], include_packages: bool = False, recursive: bool = False
) -> Iterator[str]: ...
def escape(s: Annotated[Any, Sanitizes("html")]) -> str: ...
def unescape(s: str) -> str: ...

class cached_property(property): ...
