from typing import Annotated, Any

from colonnade.library.marks import Callback, Fresh

class Route:
    def __init__(
        self, path: str, endpoint: Annotated[Any, Callback("http")], **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class WebSocketRoute:
    def __init__(
        self, path: str, endpoint: Annotated[Any, Callback("http")], **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class Mount:
    def __init__(self, path: str, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
