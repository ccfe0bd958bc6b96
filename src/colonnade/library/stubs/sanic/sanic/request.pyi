from typing import Annotated, Any

from colonnade.library.marks import NoFlow, Source

class RequestParameters(dict[str, str]):
    def get(self, name: Annotated[str, NoFlow()], default: Any = None) -> str | None: ...
    def getlist(self, name: Annotated[str, NoFlow()], default: Any = None) -> list[str]: ...

class Request:
    method: str
    args: Annotated[RequestParameters, Source("http")]
    query_args: Annotated[list[tuple[str, str]], Source("http")]
    query_string: Annotated[str, Source("http")]
    form: Annotated[RequestParameters, Source("http")]
    files: Annotated[Any, Source("upload")]
    json: Annotated[Any, Source("http")]
    body: Annotated[bytes, Source("http")]
    headers: Annotated[dict[str, str], Source("http")]
    cookies: Annotated[dict[str, str], Source("http")]
    token: Annotated[str | None, Source("http")]
    match_info: Annotated[dict[str, Any], Source("http")]
    raw_url: Annotated[bytes, Source("http")]
    url: Annotated[str, Source("http"), Source("host")]
    path: Annotated[str, Source("route")]
    host: Annotated[str, Source("host")]
    server_name: Annotated[str, Source("host")]
    remote_addr: Annotated[str, Source("host")]
    forwarded: Annotated[Any, Source("host")]
    ip: str
    ctx: Any
    app: Any
    def get_args(self, *args: Any, **kwargs: Any) -> Annotated[RequestParameters, Source("http")]: ...
    def url_for(self, view_name: str, **kwargs: Any) -> str: ...
