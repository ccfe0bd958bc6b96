from typing import IO, Annotated, Any

from colonnade.library.marks import NoFlow, Source

class Request:
    method: str
    path: Annotated[str, Source("http")]
    uri: Annotated[str, Source("http"), Source("host")]
    url: Annotated[str, Source("http"), Source("host")]
    relative_uri: Annotated[str, Source("http")]
    query_string: Annotated[str, Source("http")]
    host: Annotated[str, Source("host")]
    forwarded_host: Annotated[str, Source("host")]
    prefix: Annotated[str, Source("host")]
    params: Annotated[dict[str, str], Source("http")]
    headers: Annotated[dict[str, str], Source("http")]
    cookies: Annotated[dict[str, str], Source("http")]
    media: Annotated[Any, Source("http")]
    stream: Annotated[IO[bytes], Source("http")]
    bounded_stream: Annotated[IO[bytes], Source("http")]
    content_type: Annotated[str | None, Source("http")]
    content_length: int | None
    referer: Annotated[str | None, Source("http")]
    user_agent: Annotated[str | None, Source("http")]
    auth: Annotated[str | None, Source("http")]
    remote_addr: str
    access_route: Annotated[list[str], Source("http")]
    env: Annotated[dict[str, Any], Source("http")]
    context: Any
    def get_media(self, default_when_empty: Any = ...) -> Annotated[Any, Source("http")]: ...
    def get_param(
        self,
        name: Annotated[str, NoFlow()],
        required: bool = False,
        store: Any = None,
        default: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[str | None, Source("http")]: ...
    def get_param_as_int(
        self, name: Annotated[str, NoFlow()], *args: Any, **kwargs: Any
    ) -> Annotated[int | None, Source("http")]: ...
    def get_param_as_bool(self, name: Annotated[str, NoFlow()], *args: Any, **kwargs: Any) -> bool | None: ...
    def get_param_as_list(
        self, name: Annotated[str, NoFlow()], *args: Any, **kwargs: Any
    ) -> Annotated[list[str] | None, Source("http")]: ...
    def get_param_as_json(
        self, name: Annotated[str, NoFlow()], *args: Any, **kwargs: Any
    ) -> Annotated[Any, Source("http")]: ...
    def get_header(
        self, name: Annotated[str, NoFlow()], required: bool = False, default: Any = None
    ) -> Annotated[str | None, Source("http")]: ...
    def get_cookie_values(self, name: Annotated[str, NoFlow()]) -> Annotated[list[str] | None, Source("http")]: ...
    def get_param_as_float(
        self, name: Annotated[str, NoFlow()], *args: Any, **kwargs: Any
    ) -> Annotated[float | None, Source("http")]: ...
    def get_param_as_uuid(self, name: Annotated[str, NoFlow()], *args: Any, **kwargs: Any) -> Any: ...
    def get_param_as_date(self, name: Annotated[str, NoFlow()], *args: Any, **kwargs: Any) -> Any: ...
    def get_param_as_datetime(self, name: Annotated[str, NoFlow()], *args: Any, **kwargs: Any) -> Any: ...
    def get_header_as_int(
        self, header: Annotated[str, NoFlow()], required: bool = False, *args: Any, **kwargs: Any
    ) -> Annotated[int | None, Source("http")]: ...
    def client_accepts(self, media_type: str) -> bool: ...
