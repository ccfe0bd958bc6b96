import ssl
from typing import Annotated, Any, Self

from colonnade.library.marks import Fresh, Marks, Resource, Sink, Source, Unsafe

ALL_ATTRIBUTES: str
ALL: str
SUBTREE: str
MOCK_SYNC: str

class Server:
    def __init__(
        self,
        host: Any,
        port: Any = None,
        use_ssl: bool = False,
        allowed_referral_hosts: Any = None,
        get_info: Any = "SCHEMA",
        tls: Annotated[Any, Unsafe(None, "tls-verification-off")] = None,
        formatter: Any = None,
        connect_timeout: Any = None,
        mode: Any = "IP_V6_PREFERRED",
        validator: Any = None,
    ) -> Annotated[None, Fresh()]: ...
    @staticmethod
    def from_definition(*args: Any, **kwargs: Any) -> Annotated[Server, Fresh()]: ...

class Tls:
    def __init__(
        self,
        local_private_key_file: Any = None,
        local_certificate_file: Any = None,
        validate: Annotated[Any, Unsafe(("@ssl.CERT_NONE",), "tls-verification-off")] = ssl.CERT_NONE,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...

class Connection:
    entries: Annotated[list[Any], Source("database")]
    response: Annotated[Any, Source("database")]
    result: Any
    bound: bool
    strategy: Any
    def __init__(
        self, server: Any, user: Any = None, password: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh(), Resource("connection", close="unbind")]: ...
    def bind(self, read_server_info: bool = True, controls: Any = None) -> Annotated[bool, Marks("auth-check")]: ...
    def unbind(self, controls: Any = None) -> bool: ...
    def search(
        self,
        search_base: Annotated[str, Sink("ldap")],
        search_filter: Annotated[str, Sink("ldap")],
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh()]: ...
    def add(self, dn: Annotated[str, Sink("ldap")], *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def modify(self, dn: Annotated[str, Sink("ldap")], *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def delete(self, dn: Annotated[str, Sink("ldap")], *args: Any, **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
