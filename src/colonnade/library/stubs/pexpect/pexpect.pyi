from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks, Resource, Sink

class spawn:
    def __init__(
        self,
        command: Annotated[Any, Sink("command")],
        args: Annotated[Any, Sink("command")] = [],
        timeout: Any = 30,
        *others: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh(), Marks("process-start"), Resource("process", close="close")]: ...
    def sendline(self, s: Any = "") -> int: ...
    def close(self, force: bool = True) -> None: ...

def run(
    command: Annotated[Any, Sink("command")], *args: Any, **kwargs: Any
) -> Annotated[Any, Fresh(), Marks("process-start")]: ...
