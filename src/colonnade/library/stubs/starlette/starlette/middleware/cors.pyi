from typing import Annotated, Any

from colonnade.library.marks import Fresh, Unsafe

class CORSMiddleware:
    def __init__(
        self,
        app: Any,
        allow_origins: Annotated[Any, Unsafe((("*",), "*"), "cors-any")] = (),
        allow_methods: Any = ("GET",),
        allow_headers: Any = (),
        allow_credentials: bool = False,
        allow_origin_regex: Annotated[Any, Unsafe((".*", ".+", "^.*$"), "cors-any")] = None,
        expose_headers: Any = (),
        max_age: int = 600,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
