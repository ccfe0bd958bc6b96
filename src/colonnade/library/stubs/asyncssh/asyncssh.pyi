from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source, Unsafe

class SSHCompletedProcess:
    stdout: Annotated[Any, Source("network")]
    stderr: Annotated[Any, Source("network")]
    exit_status: Any
    returncode: Any

class SFTPClient:
    async def get(
        self, remotepaths: Any, localpath: Annotated[Any, Sink("path")] = None, *args: Any, **kwargs: Any
    ) -> None: ...
    async def put(
        self, localpaths: Annotated[Any, Sink("path")], remotepath: Any = None, *args: Any, **kwargs: Any
    ) -> None: ...
    async def mget(
        self, remotepaths: Any, localpath: Annotated[Any, Sink("path")] = None, *args: Any, **kwargs: Any
    ) -> None: ...
    async def mput(
        self, localpaths: Annotated[Any, Sink("path")], remotepath: Any = None, *args: Any, **kwargs: Any
    ) -> None: ...
    async def listdir(self, path: Any = ".") -> Annotated[Any, Source("network")]: ...
    def open(self, path: Any, *args: Any, **kwargs: Any) -> Annotated[Any, Source("network")]: ...
    def exit(self) -> None: ...

class SSHClientConnection:
    async def run(
        self, *args: Annotated[Any, Sink("shell")], check: bool = False, timeout: Any = None, **kwargs: Any
    ) -> Annotated[SSHCompletedProcess, Fresh()]: ...
    async def create_process(
        self, *args: Annotated[Any, Sink("shell")], **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("network")]: ...
    async def create_session(
        self, session_factory: Any, command: Annotated[Any, Sink("shell")] = (), **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("network")]: ...
    async def start_sftp_client(self, *args: Any, **kwargs: Any) -> Annotated[SFTPClient, Fresh()]: ...
    def close(self) -> None: ...
    async def wait_closed(self) -> None: ...

async def connect(
    host: str = "", port: Any = ..., *, known_hosts: Annotated[Any, Unsafe(None, "host-key-off")] = ..., **kwargs: Any
) -> Annotated[SSHClientConnection, Fresh()]: ...
async def create_connection(
    client_factory: Any,
    host: str = "",
    port: Any = ...,
    *,
    known_hosts: Annotated[Any, Unsafe(None, "host-key-off")] = ...,
    **kwargs: Any,
) -> Annotated[Any, Fresh()]: ...
async def listen(
    host: Annotated[str, Unsafe(("", "0.0.0.0", "::"), "bind-all")] = "", port: Any = ..., **kwargs: Any
) -> Annotated[Any, Fresh()]: ...
async def create_server(
    server_factory: Any,
    host: Annotated[str, Unsafe(("", "0.0.0.0", "::"), "bind-all")] = "",
    port: Any = ...,
    **kwargs: Any,
) -> Annotated[Any, Fresh()]: ...
def generate_private_key(alg_name: str, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
