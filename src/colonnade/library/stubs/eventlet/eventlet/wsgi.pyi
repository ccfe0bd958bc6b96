from typing import Annotated, Any

from colonnade.library.marks import Marks, Unsafe

def server(
    sock: Any,
    site: Any,
    log: Any = None,
    environ: Any = None,
    max_size: int | None = None,
    max_http_version: str = "HTTP/1.1",
    protocol: Any = ...,
    server_event: Any = None,
    minimum_chunk_size: int | None = None,
    log_x_forwarded_for: bool = True,
    custom_pool: Any = None,
    keepalive: bool = True,
    log_output: bool = True,
    log_format: str = ...,
    url_length_limit: int = 8192,
    debug: Annotated[bool, Unsafe(True, "debug-on")] = True,
    socket_timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None,
    capitalize_response_headers: bool = True,
) -> Annotated[None, Marks("blocking")]: ...
