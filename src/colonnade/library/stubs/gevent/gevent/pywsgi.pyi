from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks

class WSGIServer:
    def __init__(
        self, listener: Any, application: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    def serve_forever(self, *args: Any, **kwargs: Any) -> Annotated[None, Marks("blocking")]: ...
