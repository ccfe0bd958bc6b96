from typing import Annotated, Any

from colonnade.library.marks import Source

class HTTPServerRequest:
    method: str
    uri: Annotated[str, Source("http")]
    path: Annotated[str, Source("http")]
    query: Annotated[str, Source("http")]
    headers: Annotated[dict[str, str], Source("http")]
    body: Annotated[bytes, Source("http")]
    remote_ip: str
    host: Annotated[str, Source("host")]
    host_name: Annotated[str, Source("host")]
    arguments: Annotated[dict[str, list[bytes]], Source("http")]
    query_arguments: Annotated[dict[str, list[bytes]], Source("http")]
    body_arguments: Annotated[dict[str, list[bytes]], Source("http")]
    files: Annotated[dict[str, list[Any]], Source("upload")]
    cookies: Annotated[Any, Source("http")]
    def full_url(self) -> Annotated[str, Source("http"), Source("host")]: ...
