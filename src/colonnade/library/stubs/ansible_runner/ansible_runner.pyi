from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

def run(
    *,
    playbook: Annotated[Any, Sink("path")] = None,
    module: Any = None,
    module_args: Annotated[Any, Sink("shell")] = None,
    cmdline: Annotated[Any, Sink("command")] = None,
    **kwargs: Any,
) -> Annotated[Any, Fresh()]: ...
def run_command(
    executable_cmd: Annotated[Any, Sink("command")], cmdline_args: Annotated[Any, Sink("command")] = None, **kwargs: Any
) -> Annotated[Any, Fresh()]: ...
