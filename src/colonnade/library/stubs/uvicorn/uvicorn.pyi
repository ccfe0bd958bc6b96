from typing import Annotated, Any

from colonnade.library.marks import Marks, Unsafe

def run(
    app: Any,
    *,
    host: Annotated[str, Unsafe(("0.0.0.0", "::"), "bind-all")] = "127.0.0.1",
    port: int = 8000,
    reload: Annotated[bool, Unsafe(True, "debug-on")] = False,
    **kwargs: Any,
) -> Annotated[None, Marks("blocking")]: ...
