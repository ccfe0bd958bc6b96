from typing import Annotated, Any, Callable

from colonnade.library.marks import Fresh, Unsafe

class CORS:
    def __init__(
        self,
        app: Any = None,
        *,
        origins: Annotated[Any, Unsafe(("*", ("*",), ".*", r".*"), "cors-any")] = "*",
        supports_credentials: bool = False,
        resources: Any = None,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def init_app(
        self, app: Any, *, origins: Annotated[Any, Unsafe(("*", ("*",), ".*"), "cors-any")] = "*", **kwargs: Any
    ) -> None: ...

def cross_origin(
    *args: Any, origins: Annotated[Any, Unsafe(("*", ("*",), ".*"), "cors-any")] = "*", **kwargs: Any
) -> Callable[..., Any]: ...
