from typing import Annotated, Any, Iterator

from colonnade.library.marks import Fresh, Marks, Sink, Source, Unsafe

class HTTPResponse:
    status: int
    data: Annotated[bytes, Source("network")]
    headers: Annotated[Any, Source("network")]
    def read(self, *args: Any, **kwargs: Any) -> Annotated[bytes, Source("network")]: ...
    def json(self) -> Annotated[Any, Source("network")]: ...
    def stream(self, *args: Any, **kwargs: Any) -> Annotated[Iterator[bytes], Source("network")]: ...
    def release_conn(self) -> None: ...
    def close(self) -> None: ...

class PoolManager:
    def __init__(
        self,
        num_pools: int = 10,
        headers: Any = None,
        *,
        cert_reqs: Annotated[Any, Unsafe(("CERT_NONE", "NONE", "@ssl.CERT_NONE"), "tls-verification-off")] = ...,
        assert_hostname: Annotated[Any, Unsafe(False, "host-name-check-off")] = ...,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def request(
        self, method: str, url: Annotated[str, Sink("url")], *args: Any, **kwargs: Any
    ) -> Annotated[HTTPResponse, Fresh(), Marks("status-in-result")]: ...
    def urlopen(
        self, method: str, url: Annotated[str, Sink("url")], *args: Any, **kwargs: Any
    ) -> Annotated[HTTPResponse, Fresh(), Marks("status-in-result")]: ...
    def clear(self) -> None: ...

class ProxyManager(PoolManager):
    def __init__(self, proxy_url: str, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
