from email.message import Message
from io import BufferedIOBase
from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks, Raises, Resource, Sink, Source, Unsafe

class HTTPException(Exception): ...
class HTTPMessage(Message): ...

class HTTPResponse(BufferedIOBase):
    msg: HTTPMessage
    headers: Annotated[HTTPMessage, Source("network")]
    version: int
    status: int
    reason: Annotated[str, Source("network")]
    url: str
    code: int
    def read(self, amt: int | None = None) -> Annotated[bytes, Source("network"), Marks("blocking")]: ...
    def getheader(self, name: str, default: Any = None) -> Annotated[str | None, Source("network")]: ...
    def getheaders(self) -> Annotated[list[tuple[str, str]], Source("network")]: ...
    def geturl(self) -> str: ...
    def getcode(self) -> int: ...
    def info(self) -> Annotated[HTTPMessage, Source("network")]: ...
    def close(self) -> None: ...

class HTTPConnection:
    host: str
    port: int
    timeout: float | None
    def __init__(
        self,
        host: Annotated[str, Sink("url")],
        port: int | None = None,
        timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None,
        source_address: Any = None,
        blocksize: int = 8192,
        *,
        max_response_headers: int | None = None,
    ) -> Annotated[None, Resource("connection", close="close"), Marks("clear-text")]: ...
    def set_debuglevel(self, level: Annotated[int, Expect((0, False), "traffic-log")]) -> None: ...
    def request(
        self,
        method: Annotated[str, Sink("header")],
        url: Annotated[str, Sink("url", "header")],
        body: Any = None,
        headers: Annotated[Any, Sink("header")] = {},
        *,
        encode_chunked: bool = False,
    ) -> None: ...
    def putrequest(
        self,
        method: Annotated[str, Sink("header")],
        url: Annotated[str, Sink("url", "header")],
        skip_host: bool = False,
        skip_accept_encoding: bool = False,
    ) -> None: ...
    def putheader(self, header: Annotated[Any, Sink("header")], *values: Annotated[Any, Sink("header")]) -> None: ...
    def endheaders(self, message_body: Any = None, *, encode_chunked: bool = False) -> None: ...
    def set_tunnel(self, host: Annotated[str, Sink("url")], port: int | None = None, headers: Any = None) -> None: ...
    def send(self, data: Any) -> None: ...
    def getresponse(self) -> Annotated[HTTPResponse, Source("network"), Marks("blocking"), Raises(HTTPException)]: ...
    def connect(self) -> None: ...
    def close(self) -> None: ...

class HTTPSConnection(HTTPConnection):
    def __init__(
        self,
        host: Annotated[str, Sink("url")],
        port: int | None = None,
        key_file: Any = None,
        cert_file: Any = None,
        timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None,
        source_address: Any = None,
        *,
        context: Any = None,
        check_hostname: Annotated[bool | None, Unsafe(False, "host-name-check-off")] = None,
        blocksize: int = 8192,
        max_response_headers: int | None = None,
    ) -> Annotated[None, Resource("connection", close="close")]: ...
