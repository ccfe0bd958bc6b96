from typing import Annotated, Any

from colonnade.library.marks import Fresh, Resource, Sink, Source, Unsafe

class CnOpts:
    hostkeys: Annotated[Any, Unsafe(None, "host-key-off")]
    def __init__(self, knownhosts: Any = None) -> Annotated[None, Fresh()]: ...

class Connection:
    def __init__(
        self,
        host: Any,
        username: Any = None,
        private_key: Any = None,
        password: Any = None,
        port: int = 22,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh(), Resource("connection", close="close")]: ...
    def get(
        self, remotepath: Any, localpath: Annotated[Any, Sink("path")] = None, *args: Any, **kwargs: Any
    ) -> None: ...
    def get_d(self, remotedir: Any, localdir: Annotated[Any, Sink("path")], preserve_mtime: bool = False) -> None: ...
    def get_r(self, remotedir: Any, localdir: Annotated[Any, Sink("path")], preserve_mtime: bool = False) -> None: ...
    def put(
        self, localpath: Annotated[Any, Sink("path")], remotepath: Any = None, *args: Any, **kwargs: Any
    ) -> Any: ...
    def execute(self, command: Annotated[Any, Sink("shell")]) -> Annotated[Any, Fresh(), Source("network")]: ...
    def listdir(self, remotepath: Any = ".") -> Annotated[Any, Fresh(), Source("network")]: ...
    def close(self) -> None: ...
