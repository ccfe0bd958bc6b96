from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks, Sink

def getProcessOutput(
    executable: Annotated[Any, Sink("command")], args: Annotated[Any, Sink("command")] = (), *more: Any, **kwargs: Any
) -> Annotated[Any, Fresh(), Marks("process-start")]: ...
def getProcessValue(
    executable: Annotated[Any, Sink("command")], args: Annotated[Any, Sink("command")] = (), *more: Any, **kwargs: Any
) -> Annotated[Any, Fresh(), Marks("process-start")]: ...
