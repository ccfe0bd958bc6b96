from typing import Annotated, Any

from colonnade.library.marks import Callback, Fresh

class BaseRouter:
    urls: Any
    def register(self, prefix: str, viewset: Annotated[Any, Callback("http")], basename: Any = None) -> None: ...

class SimpleRouter(BaseRouter):
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class DefaultRouter(SimpleRouter): ...
