from typing import Annotated, Any

from colonnade.library.marks import Fresh

class Session:
    def __init__(self, app: Any = None) -> Annotated[None, Fresh()]: ...
    def init_app(self, app: Any) -> None: ...
