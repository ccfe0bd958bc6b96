from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

def rpc(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...

class RpcProxy:
    def __init__(self, target_service: str, **options: Any) -> None: ...

class ServiceRpc(RpcProxy): ...
