from typing import Annotated, Any

from paramiko.client import AutoAddPolicy as AutoAddPolicy
from paramiko.client import MissingHostKeyPolicy as MissingHostKeyPolicy
from paramiko.client import RejectPolicy as RejectPolicy
from paramiko.client import SSHClient as SSHClient
from paramiko.client import WarningPolicy as WarningPolicy

from colonnade.library.marks import Fresh, Resource, Unsafe

class SSHException(Exception): ...
class AuthenticationException(SSHException): ...

class Transport:
    def __init__(
        self, sock: Any, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh(), Resource("connection", close="close")]: ...
    def connect(
        self,
        hostkey: Annotated[Any, Unsafe(None, "host-key-off")] = None,
        username: str = "",
        password: Any = None,
        pkey: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
    def close(self) -> None: ...

class RSAKey:
    @staticmethod
    def generate(
        bits: Annotated[int, Unsafe((512, 768, 1024, 1536), "weak-key-size", below=2048)], progress_func: Any = None
    ) -> Annotated[RSAKey, Fresh()]: ...
