from threading import Thread
from typing import Annotated, Any

from colonnade.library.marks import Marks, Sink

def dictConfig(config: Annotated[Any, Sink("code", "setting")]) -> Annotated[None, Marks("log-config")]: ...
def fileConfig(
    fname: Annotated[Any, Sink("code", "path")],
    defaults: Any = None,
    disable_existing_loggers: bool = True,
    encoding: str | None = None,
) -> Annotated[None, Marks("log-config")]: ...
def listen(port: int = 9030, verify: Any = None) -> Annotated[Thread, Marks("log-config", "dangerous-function")]: ...
def stopListening() -> None: ...
