from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source, Unsafe

class Http:
    def __init__(
        self,
        cache: Any = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        proxy_info: Any = ...,
        ca_certs: Any = None,
        disable_ssl_certificate_validation: Annotated[bool, Unsafe(True, "tls-verification-off")] = False,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def request(
        self,
        uri: Annotated[Any, Sink("url")],
        method: str = "GET",
        body: Any = None,
        headers: Any = None,
        redirections: int = 5,
        connection_type: Any = None,
    ) -> Annotated[Any, Fresh(), Source("network")]: ...
    def add_credentials(self, name: Any, password: Any, domain: str = "") -> None: ...
