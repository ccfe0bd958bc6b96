from typing import Annotated, Any

from colonnade.library.marks import Marks

class DebuggedApplication:
    def __init__(
        self, app: Any, evalex: bool = False, *args: Any, **kwargs: Any
    ) -> Annotated[None, Marks("debug-on")]: ...
