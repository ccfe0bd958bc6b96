from typing import Annotated, Any

from colonnade.library.marks import Callback, Fresh, Marks, Sink, Unsafe

class Subprocess:
    def __init__(
        self,
        args: Annotated[Any, Sink("command")],
        *more: Any,
        shell: Annotated[bool, Unsafe(True, "shell-true")] = False,
        **kwargs: Any,
    ) -> Annotated[None, Fresh(), Marks("process-start")]: ...
    def set_exit_callback(self, callback: Annotated[Any, Callback("callback")]) -> None: ...
    def wait_for_exit(self, raise_error: bool = True) -> Any: ...

def fork_processes(num_processes: Any, max_restarts: Any = None) -> Any: ...
