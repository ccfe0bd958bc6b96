from typing import Annotated, Any

from colonnade.library.marks import Fresh, Unsafe

class Configuration:
    verify_ssl: Annotated[bool, Unsafe(False, "tls-verification-off")]
    assert_hostname: Annotated[Any, Unsafe(False, "host-name-check-off")]
    host: str
    api_key: Any
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
