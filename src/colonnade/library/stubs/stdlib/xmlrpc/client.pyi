from typing import Annotated, Any

from colonnade.library.marks import Sink, Source

class Error(Exception): ...

class Fault(Error):
    faultCode: int
    faultString: str

class ServerProxy:
    def __init__(
        self,
        uri: Annotated[str, Sink("url")],
        transport: Any = None,
        encoding: str | None = None,
        verbose: bool = False,
        allow_none: bool = False,
        use_datetime: bool = False,
        use_builtin_types: bool = False,
        *,
        headers: Any = (),
        context: Any = None,
    ) -> None: ...
    def __getattr__(self, name: str) -> Annotated[Any, Source("network")]: ...

Server = ServerProxy

def loads(
    data: Annotated[Any, Sink("xml-expansion")], use_datetime: bool = False, use_builtin_types: bool = False
) -> Any: ...
def dumps(
    params: Any,
    methodname: str | None = None,
    methodresponse: bool | None = None,
    encoding: str | None = None,
    allow_none: bool = False,
) -> str: ...
