from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry, Fresh, Marks, Sink

class Result:
    stdout: str
    stderr: str
    return_code: int
    ok: bool

class Context:
    config: Any
    def run(
        self, command: Annotated[str, Sink("shell")], **kwargs: Any
    ) -> Annotated[Result, Fresh(), Marks("process-start")]: ...
    def sudo(
        self, command: Annotated[str, Sink("shell")], **kwargs: Any
    ) -> Annotated[Result, Fresh(), Marks("process-start")]: ...
    def prefix(self, command: Annotated[str, Sink("shell")]) -> Any: ...
    def cd(self, path: Annotated[Any, Sink("shell")]) -> Any: ...

def run(
    command: Annotated[str, Sink("shell")], **kwargs: Any
) -> Annotated[Result, Fresh(), Marks("process-start")]: ...
def sudo(
    command: Annotated[str, Sink("shell")], **kwargs: Any
) -> Annotated[Result, Fresh(), Marks("process-start")]: ...
def task(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("cli")]: ...
