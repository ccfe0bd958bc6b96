from typing import Annotated, Any

from urllib3.poolmanager import HTTPResponse

from colonnade.library.marks import Fresh, Sink

class HTTPConnectionPool:
    def __init__(
        self, host: Annotated[str, Sink("url")], port: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Annotated[HTTPResponse, Fresh()]: ...
    def urlopen(self, method: str, url: str, *args: Any, **kwargs: Any) -> Annotated[HTTPResponse, Fresh()]: ...

class HTTPSConnectionPool(HTTPConnectionPool): ...
