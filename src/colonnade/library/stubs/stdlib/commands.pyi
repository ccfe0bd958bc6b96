from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks, Sink

def getoutput(
    cmd: Annotated[Any, Sink("shell")],
) -> Annotated[str, Fresh(), Marks("process-start", "shell-true", "deprecated", "blocking")]: ...
def getstatusoutput(
    cmd: Annotated[Any, Sink("shell")],
) -> Annotated[tuple[int, str], Fresh(), Marks("process-start", "shell-true", "deprecated", "blocking")]: ...
def getstatus(
    file: Annotated[Any, Sink("shell")],
) -> Annotated[str, Fresh(), Marks("process-start", "shell-true", "deprecated", "blocking")]: ...
