from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class Client:
    service: Any
    def __init__(self, wsdl: Annotated[Any, Sink("url")], *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def create_service(self, binding_name: Any, address: Annotated[Any, Sink("url")]) -> Any: ...
