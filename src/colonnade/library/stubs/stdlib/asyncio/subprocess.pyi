from asyncio.streams import StreamReader, StreamWriter
from typing import Annotated, Any

from colonnade.library.marks import Marks, Resource, Sink

PIPE: int = -1
STDOUT: int = -2
DEVNULL: int = -3

class Process:
    stdin: StreamWriter | None
    stdout: StreamReader | None
    stderr: StreamReader | None
    pid: int
    returncode: int | None
    async def wait(self) -> int: ...
    async def communicate(self, input: Any = None) -> tuple[bytes, bytes]: ...
    def send_signal(self, signal: int) -> None: ...
    def terminate(self) -> None: ...
    def kill(self) -> None: ...

async def create_subprocess_shell(
    cmd: Annotated[Any, Sink("shell")],
    stdin: Any = None,
    stdout: Any = None,
    stderr: Any = None,
    limit: int = 65536,
    **kwds: Any,
) -> Annotated[
    Process, Resource("process", close="wait|communicate|terminate|kill"), Marks("process-start", "shell-true")
]: ...
async def create_subprocess_exec(
    program: Annotated[Any, Sink("command")],
    *args: Annotated[Any, Sink("command")],
    stdin: Any = None,
    stdout: Any = None,
    stderr: Any = None,
    limit: int = 65536,
    **kwds: Any,
) -> Annotated[Process, Resource("process", close="wait|communicate|terminate|kill"), Marks("process-start")]: ...
