from typing import Annotated, Any

from colonnade.library.marks import Sink

class InteractiveInterpreter:
    def runsource(
        self, source: Annotated[str, Sink("code")], filename: str = "<input>", symbol: str = "single"
    ) -> bool: ...
    def runcode(self, code: Annotated[Any, Sink("code")]) -> None: ...

class InteractiveConsole(InteractiveInterpreter):
    def interact(self, banner: str | None = None, exitmsg: str | None = None) -> None: ...
    def push(self, line: Annotated[str, Sink("code")], *args: Any, **kwargs: Any) -> bool: ...

def interact(
    banner: str | None = None,
    readfunc: Any = None,
    local: Any = None,
    exitmsg: str | None = None,
    local_exit: bool = False,
) -> None: ...
def compile_command(source: Annotated[str, Sink("code")], filename: str = "<input>", symbol: str = "single") -> Any: ...
