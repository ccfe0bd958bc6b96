from typing import Annotated, Any

from urllib3.connectionpool import HTTPConnectionPool as HTTPConnectionPool
from urllib3.connectionpool import HTTPSConnectionPool as HTTPSConnectionPool
from urllib3.poolmanager import HTTPResponse as HTTPResponse
from urllib3.poolmanager import PoolManager as PoolManager
from urllib3.poolmanager import ProxyManager as ProxyManager

from colonnade.library.marks import Fresh, Marks, Sink, Unsafe

def disable_warnings(category: Any = ...) -> None: ...
def request(
    method: str,
    url: Annotated[str, Sink("url")],
    *,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = 3,
    **kwargs: Any,
) -> Annotated[HTTPResponse, Fresh(), Marks("status-in-result")]: ...
