from typing import Annotated, Any

from colonnade.library.marks import Sink

def syslog(priority: Annotated[Any, Sink("log")], message: Annotated[str, Sink("log")] = ..., /) -> None: ...
