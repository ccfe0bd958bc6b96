from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class Client:
    service: Any
    factory: Any
    def __init__(self, url: Annotated[Any, Sink("url")], **kwargs: Any) -> Annotated[None, Fresh()]: ...
