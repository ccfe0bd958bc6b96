from datetime import datetime
from typing import Annotated, Any

from colonnade.library.marks import Unsafe

def dump_cookie(
    key: str,
    value: str = "",
    max_age: Any = None,
    expires: Any = None,
    path: str | None = "/",
    domain: str | None = None,
    secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = False,
    httponly: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = False,
    sync_expires: bool = True,
    max_size: int = 4093,
    samesite: Annotated[str | None, Unsafe(("None", "none"), "cookie-samesite-none")] = None,
    partitioned: bool = False,
) -> str: ...
def parse_cookie(cookie: str | None = None, cls: Any = None) -> Any: ...
def parse_date(value: str | None) -> datetime | None: ...
def http_date(timestamp: Any = None) -> str: ...
def quote_etag(etag: str, weak: bool = False) -> str: ...
def unquote_etag(etag: str | None) -> Any: ...
def parse_options_header(value: str | None) -> tuple[str, dict[str, str]]: ...
