from typing import Annotated, Any

from colonnade.library.marks import Callback, Unsafe

class Server:
    def __init__(
        self,
        conf: Any,
        name: str,
        app: Annotated[Any, Callback("http")],
        host: Annotated[str, Unsafe(("0.0.0.0", "::"), "bind-all")] = "0.0.0.0",
        port: int = 0,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
