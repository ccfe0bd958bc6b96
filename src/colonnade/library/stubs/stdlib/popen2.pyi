from typing import Annotated, Any, TypeAlias

from colonnade.library.marks import Marks, Sink

_Line: TypeAlias = Annotated[Any, Sink("shell")]

def popen2(
    cmd: _Line, bufsize: int = -1, mode: str = "t"
) -> Annotated[Any, Marks("process-start", "shell-true", "deprecated")]: ...
def popen3(
    cmd: _Line, bufsize: int = -1, mode: str = "t"
) -> Annotated[Any, Marks("process-start", "shell-true", "deprecated")]: ...
def popen4(
    cmd: _Line, bufsize: int = -1, mode: str = "t"
) -> Annotated[Any, Marks("process-start", "shell-true", "deprecated")]: ...

class Popen3:
    def __init__(
        self, cmd: _Line, capturestderr: bool = False, bufsize: int = -1
    ) -> Annotated[None, Marks("process-start", "shell-true", "deprecated")]: ...

class Popen4(Popen3): ...
