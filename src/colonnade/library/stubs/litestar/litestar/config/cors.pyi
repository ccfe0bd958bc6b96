from typing import Annotated, Any

from colonnade.library.marks import Fresh, Unsafe

class CORSConfig:
    def __init__(
        self, allow_origins: Annotated[Any, Unsafe((("*",), "*"), "cors-any")] = ("*",), *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
