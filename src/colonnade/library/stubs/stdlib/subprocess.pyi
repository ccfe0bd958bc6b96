from collections.abc import Mapping
from typing import IO, Annotated, Any, Self

from colonnade.library.marks import Fresh, Marks, NoFlow, Raises, Resource, Sink, Unsafe, Whole

PIPE: int = -1
STDOUT: int = -2
DEVNULL: int = -3

class SubprocessError(Exception): ...

class TimeoutExpired(SubprocessError):
    cmd: Any
    timeout: float
    output: Any
    stdout: bytes | None
    stderr: bytes | None
    def __init__(self, cmd: Any, timeout: float, output: Any = None, stderr: Any = None) -> None: ...

class CalledProcessError(SubprocessError):
    returncode: int
    cmd: Any
    output: Any
    stdout: Any
    stderr: Any
    def __init__(self, returncode: int, cmd: Any, output: Any = None, stderr: Any = None) -> None: ...

class CompletedProcess:
    args: Any
    returncode: int
    stdout: Any
    stderr: Any
    def __init__(self, args: Any, returncode: int, stdout: Any = None, stderr: Any = None) -> None: ...
    def check_returncode(self) -> Annotated[None, Raises(CalledProcessError)]: ...

def run(
    args: Annotated[Any, Sink("command"), NoFlow()],
    bufsize: int = -1,
    executable: Annotated[Any, Sink("command"), NoFlow()] = None,
    stdin: Any = None,
    stdout: Any = None,
    stderr: Any = None,
    preexec_fn: Annotated[Any, NoFlow()] = None,
    close_fds: bool = True,
    shell: Annotated[bool, Unsafe(True, "shell-true")] = False,
    cwd: Annotated[Any, Sink("path"), NoFlow()] = None,
    env: Annotated[Mapping[str, str] | None, Sink("setting"), NoFlow()] = None,
    universal_newlines: bool | None = None,
    startupinfo: Any = None,
    creationflags: int = 0,
    restore_signals: bool = True,
    start_new_session: bool = False,
    pass_fds: Any = (),
    *,
    input: Any = None,
    capture_output: bool = False,
    timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None,
    check: Annotated[bool, Unsafe(False, "unchecked-process")] = False,
    text: bool | None = None,
    encoding: str | None = None,
    errors: str | None = None,
    user: Any = None,
    group: Any = None,
    extra_groups: Any = None,
    umask: int = -1,
    pipesize: int = -1,
    process_group: int | None = None,
) -> Annotated[
    CompletedProcess, Fresh(), Whole(), Marks("process-start", "blocking"), Raises(CalledProcessError, "OSError")
]: ...
def call(
    args: Annotated[Any, Sink("command"), NoFlow()],
    bufsize: int = -1,
    executable: Annotated[Any, Sink("command"), NoFlow()] = None,
    stdin: Any = None,
    stdout: Any = None,
    stderr: Any = None,
    preexec_fn: Annotated[Any, NoFlow()] = None,
    close_fds: bool = True,
    shell: Annotated[bool, Unsafe(True, "shell-true")] = False,
    cwd: Annotated[Any, Sink("path"), NoFlow()] = None,
    env: Annotated[Mapping[str, str] | None, Sink("setting"), NoFlow()] = None,
    universal_newlines: bool | None = None,
    startupinfo: Any = None,
    creationflags: int = 0,
    restore_signals: bool = True,
    start_new_session: bool = False,
    pass_fds: Any = (),
    *,
    timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None,
    text: bool | None = None,
    encoding: str | None = None,
    errors: str | None = None,
    user: Any = None,
    group: Any = None,
    extra_groups: Any = None,
    umask: int = -1,
    pipesize: int = -1,
    process_group: int | None = None,
) -> Annotated[int, Marks("process-start", "blocking", "unchecked-process"), Raises("OSError")]: ...
def check_call(
    args: Annotated[Any, Sink("command"), NoFlow()],
    bufsize: int = -1,
    executable: Annotated[Any, Sink("command"), NoFlow()] = None,
    stdin: Any = None,
    stdout: Any = None,
    stderr: Any = None,
    preexec_fn: Annotated[Any, NoFlow()] = None,
    close_fds: bool = True,
    shell: Annotated[bool, Unsafe(True, "shell-true")] = False,
    cwd: Annotated[Any, Sink("path"), NoFlow()] = None,
    env: Annotated[Mapping[str, str] | None, Sink("setting"), NoFlow()] = None,
    universal_newlines: bool | None = None,
    startupinfo: Any = None,
    creationflags: int = 0,
    restore_signals: bool = True,
    start_new_session: bool = False,
    pass_fds: Any = (),
    *,
    timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None,
    text: bool | None = None,
    encoding: str | None = None,
    errors: str | None = None,
    user: Any = None,
    group: Any = None,
    extra_groups: Any = None,
    umask: int = -1,
    pipesize: int = -1,
    process_group: int | None = None,
) -> Annotated[int, Marks("process-start", "blocking"), Raises(CalledProcessError, "OSError")]: ...
def check_output(
    args: Annotated[Any, Sink("command"), NoFlow()],
    bufsize: int = -1,
    executable: Annotated[Any, Sink("command"), NoFlow()] = None,
    stdin: Any = None,
    stderr: Any = None,
    preexec_fn: Annotated[Any, NoFlow()] = None,
    close_fds: bool = True,
    shell: Annotated[bool, Unsafe(True, "shell-true")] = False,
    cwd: Annotated[Any, Sink("path"), NoFlow()] = None,
    env: Annotated[Mapping[str, str] | None, Sink("setting"), NoFlow()] = None,
    universal_newlines: bool | None = None,
    startupinfo: Any = None,
    creationflags: int = 0,
    restore_signals: bool = True,
    start_new_session: bool = False,
    pass_fds: Any = (),
    *,
    input: Any = None,
    timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None,
    text: bool | None = None,
    encoding: str | None = None,
    errors: str | None = None,
    user: Any = None,
    group: Any = None,
    extra_groups: Any = None,
    umask: int = -1,
    pipesize: int = -1,
    process_group: int | None = None,
) -> Annotated[Any, Fresh(), Whole(), Marks("process-start", "blocking"), Raises(CalledProcessError, "OSError")]: ...
def getstatusoutput(
    cmd: Annotated[Any, Sink("shell")], *, encoding: str | None = None, errors: str | None = None
) -> Annotated[tuple[int, str], Fresh(), Marks("process-start", "shell-true", "blocking")]: ...
def getoutput(
    cmd: Annotated[Any, Sink("shell")], *, encoding: str | None = None, errors: str | None = None
) -> Annotated[str, Fresh(), Marks("process-start", "shell-true", "blocking")]: ...
def list2cmdline(seq: Any) -> str: ...

class Popen:
    args: Any
    stdin: IO[Any] | None
    stdout: IO[Any] | None
    stderr: IO[Any] | None
    pid: int
    returncode: int
    def __init__(
        self,
        args: Annotated[Any, Sink("command"), NoFlow()],
        bufsize: int = -1,
        executable: Annotated[Any, Sink("command"), NoFlow()] = None,
        stdin: Any = None,
        stdout: Any = None,
        stderr: Any = None,
        preexec_fn: Annotated[Any, NoFlow()] = None,
        close_fds: bool = True,
        shell: Annotated[bool, Unsafe(True, "shell-true")] = False,
        cwd: Annotated[Any, Sink("path"), NoFlow()] = None,
        env: Annotated[Mapping[str, str] | None, Sink("setting"), NoFlow()] = None,
        universal_newlines: bool | None = None,
        startupinfo: Any = None,
        creationflags: int = 0,
        restore_signals: bool = True,
        start_new_session: bool = False,
        pass_fds: Any = (),
        *,
        text: bool | None = None,
        encoding: str | None = None,
        errors: str | None = None,
        user: Any = None,
        group: Any = None,
        extra_groups: Any = None,
        umask: int = -1,
        pipesize: int = -1,
        process_group: int | None = None,
    ) -> Annotated[
        None,
        Resource("process", close="wait|communicate|terminate|kill|__exit__", until="poll"),
        Marks("process-start"),
        Raises("OSError"),
    ]: ...
    def poll(self) -> int | None: ...
    def wait(self, timeout: float | None = None) -> Annotated[int, Marks("blocking")]: ...
    def communicate(
        self, input: Any = None, timeout: float | None = None
    ) -> Annotated[tuple[Any, Any], Marks("blocking")]: ...
    def send_signal(self, sig: int) -> None: ...
    def terminate(self) -> None: ...
    def kill(self) -> None: ...
    def __enter__(self) -> Self: ...
