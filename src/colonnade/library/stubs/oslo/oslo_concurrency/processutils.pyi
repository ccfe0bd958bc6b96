from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks, Raises, Sink, Unsafe

class ProcessExecutionError(OSError):
    stdout: Any
    stderr: Any
    exit_code: int
    cmd: Any
    def __init__(
        self, stdout: Any = None, stderr: Any = None, exit_code: Any = None, cmd: Any = None, description: Any = None
    ) -> None: ...

class UnknownArgumentError(Exception): ...

def execute(
    *cmd: Annotated[Any, Sink("command")],
    cwd: Any = None,
    process_input: Any = None,
    env_variables: Any = None,
    check_exit_code: Annotated[Any, Unsafe(False, "unchecked-process")] = True,
    delay_on_retry: bool = True,
    attempts: int = 1,
    run_as_root: bool = False,
    root_helper: Any = "",
    shell: Annotated[bool, Unsafe(True, "shell-true")] = False,
    loglevel: int = ...,
    log_errors: Any = None,
    binary: bool = False,
    on_execute: Any = None,
    on_completion: Any = None,
    preexec_fn: Any = None,
    prlimit: Any = None,
    python_exec: Any = ...,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
) -> Annotated[
    tuple[str, str],
    Fresh(),
    Marks("process-start", "blocking"),
    Raises("oslo_concurrency.processutils.ProcessExecutionError"),
]: ...
def trycmd(
    *args: Annotated[Any, Sink("command")], **kwargs: Any
) -> Annotated[tuple[str, str], Fresh(), Marks("process-start", "blocking")]: ...
def ssh_execute(
    ssh: Any, cmd: Annotated[str, Sink("shell")], *args: Any, **kwargs: Any
) -> Annotated[tuple[str, str], Fresh(), Marks("blocking")]: ...
