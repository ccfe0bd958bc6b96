from typing import Annotated, Any

from colonnade.library.marks import Sink, Source

def parse(
    url_file_stream_or_string: Annotated[Any, Sink("url")],
    etag: Any = None,
    modified: Any = None,
    agent: Any = None,
    referrer: Any = None,
    handlers: Any = None,
    request_headers: Any = None,
    response_headers: Any = None,
    resolve_relative_uris: Any = None,
    sanitize_html: Any = None,
) -> Annotated[Any, Source("network")]: ...
