from typing import IO, Annotated, Any, Callable

from werkzeug.datastructures import (
    Authorization,
    EnvironHeaders,
    FileStorage,
    ImmutableMultiDict,
    LanguageAccept,
    MIMEAccept,
)

from colonnade.library.marks import Callback, Entry, Source, Unsafe

class Request:
    method: str
    scheme: str
    root_path: str
    server: tuple[str, int | None] | None
    remote_addr: str | None
    is_secure: bool
    is_json: bool
    max_content_length: Annotated[int | None, Unsafe(None, "no-limit")]
    max_form_memory_size: int | None
    max_form_parts: int | None
    path: Annotated[str, Source("route")]
    full_path: Annotated[str, Source("http"), Source("route")]
    query_string: Annotated[bytes, Source("http")]
    url: Annotated[str, Source("http"), Source("host")]
    base_url: Annotated[str, Source("http"), Source("host")]
    url_root: Annotated[str, Source("host")]
    root_url: Annotated[str, Source("host")]
    host_url: Annotated[str, Source("host")]
    host: Annotated[str, Source("host")]
    script_root: str
    access_route: Annotated[list[str], Source("http")]
    remote_user: str | None
    args: Annotated[ImmutableMultiDict[str, str], Source("http")]
    form: Annotated[ImmutableMultiDict[str, str], Source("http")]
    values: Annotated[ImmutableMultiDict[str, str], Source("http")]
    files: Annotated[ImmutableMultiDict[str, FileStorage], Source("upload")]
    cookies: Annotated[ImmutableMultiDict[str, str], Source("http")]
    headers: Annotated[EnvironHeaders, Source("http")]
    data: Annotated[bytes, Source("http")]
    json: Annotated[Any, Source("http")]
    stream: Annotated[IO[bytes], Source("http")]
    input_stream: Annotated[IO[bytes], Source("http")]
    environ: Annotated[dict[str, Any], Source("http")]
    authorization: Annotated[Authorization | None, Source("http")]
    accept_mimetypes: Annotated[MIMEAccept, Source("http")]
    accept_languages: Annotated[LanguageAccept, Source("http")]
    content_type: Annotated[str | None, Source("http")]
    content_length: int | None
    content_encoding: Annotated[str | None, Source("http")]
    mimetype: Annotated[str, Source("http")]
    mimetype_params: Annotated[dict[str, str], Source("http")]
    referrer: Annotated[str | None, Source("http")]
    origin: Annotated[str | None, Source("http")]
    user_agent: Annotated[Any, Source("http")]
    pragma: Annotated[Any, Source("http")]
    if_match: Annotated[Any, Source("http")]
    if_none_match: Annotated[Any, Source("http")]
    range: Annotated[Any, Source("http")]
    def __init__(self, environ: dict[str, Any], populate_request: bool = True, shallow: bool = False) -> None: ...
    @classmethod
    def application(
        cls, f: Annotated[Callable[..., Any], Callback("http")]
    ) -> Annotated[Callable[..., Any], Entry("http")]: ...
    @classmethod
    def from_values(cls, *args: Any, **kwargs: Any) -> Request: ...
    def get_data(
        self, cache: bool = True, as_text: bool = False, parse_form_data: bool = False
    ) -> Annotated[Any, Source("http")]: ...
    def get_json(
        self, force: bool = False, silent: bool = False, cache: bool = True
    ) -> Annotated[Any, Source("http")]: ...
    def on_json_loading_failed(self, e: ValueError | None) -> Any: ...
    def close(self) -> None: ...
