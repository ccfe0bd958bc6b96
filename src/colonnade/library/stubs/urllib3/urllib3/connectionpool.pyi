from typing import Annotated, Any

from urllib3.poolmanager import HTTPResponse

from colonnade.library.marks import Fresh, Marks, Sink

class HTTPConnectionPool:
    def __init__(
        self, host: Annotated[str, Sink("url")], port: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    def request(
        self, method: str, url: str, *args: Any, **kwargs: Any
    ) -> Annotated[HTTPResponse, Fresh(), Marks("status-in-result")]: ...
    def urlopen(
        self, method: str, url: str, *args: Any, **kwargs: Any
    ) -> Annotated[HTTPResponse, Fresh(), Marks("status-in-result")]: ...

class HTTPSConnectionPool(HTTPConnectionPool): ...
