from typing import Annotated, Any, Self

import paramiko

from colonnade.library.marks import Fresh, Resource, Sink, Source, Unsafe

class MissingHostKeyPolicy: ...
class AutoAddPolicy(MissingHostKeyPolicy): ...
class WarningPolicy(MissingHostKeyPolicy): ...
class RejectPolicy(MissingHostKeyPolicy): ...

class SSHClient:
    def __init__(self) -> Annotated[None, Resource("connection", close="close")]: ...
    def set_missing_host_key_policy(
        self,
        policy: Annotated[
            Any,
            Unsafe(
                (
                    "@paramiko.AutoAddPolicy",
                    "@paramiko.AutoAddPolicy()",
                    "@paramiko.WarningPolicy",
                    "@paramiko.WarningPolicy()",
                    "@paramiko.client.AutoAddPolicy",
                    "@paramiko.client.AutoAddPolicy()",
                    "@paramiko.client.WarningPolicy",
                    "@paramiko.client.WarningPolicy()",
                ),
                "host-key-off",
            ),
        ],
    ) -> None: ...
    def connect(
        self,
        hostname: str,
        port: int = 22,
        username: Any = None,
        password: Any = None,
        pkey: Any = None,
        key_filename: Any = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
    def exec_command(
        self,
        command: Annotated[str, Sink("shell")],
        bufsize: int = -1,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        get_pty: bool = False,
        environment: Any = None,
    ) -> Annotated[Any, Fresh(), Source("network")]: ...
    def invoke_shell(self, *args: Any, **kwargs: Any) -> Annotated[paramiko.Channel, Fresh()]: ...
    def open_sftp(self) -> Annotated[paramiko.SFTPClient, Fresh(), Resource("connection", close="close")]: ...
    def load_system_host_keys(self, filename: Any = None) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def load_host_keys(self, filename: Annotated[Any, Sink("path")]) -> None: ...
    def get_transport(self) -> Annotated[paramiko.Transport | None, Fresh()]: ...
    def get_host_keys(self) -> Any: ...
