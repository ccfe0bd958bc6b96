from typing import Annotated, Any

from colonnade.library.marks import Marks, Resource, Sink, Unsafe

class Error(Exception): ...

SSLv2_METHOD: int = 1
SSLv3_METHOD: int = 2
SSLv23_METHOD: int = 3
TLSv1_METHOD: int = 4
TLSv1_1_METHOD: int = 5
TLSv1_2_METHOD: int = 6
TLS_METHOD: int = 7
TLS_SERVER_METHOD: int = 8
TLS_CLIENT_METHOD: int = 9
VERIFY_NONE: int = 0
VERIFY_PEER: int = 1
VERIFY_FAIL_IF_NO_PEER_CERT: int = 2

class Context:
    def __init__(
        self,
        method: Annotated[
            int,
            Unsafe(
                (
                    "@OpenSSL.SSL.SSLv2_METHOD",
                    "@OpenSSL.SSL.SSLv3_METHOD",
                    "@OpenSSL.SSL.TLSv1_METHOD",
                    "@OpenSSL.SSL.TLSv1_1_METHOD",
                ),
                "tls-old-version",
            ),
        ],
    ) -> Annotated[None, Marks("tls-verification-off")]: ...
    def set_verify(
        self,
        mode: Annotated[int, Unsafe(("@OpenSSL.SSL.VERIFY_NONE", 0), "tls-verification-off")],
        callback: Any = None,
    ) -> None: ...
    def set_verify_depth(self, depth: int) -> None: ...
    def set_cipher_list(self, cipher_list: bytes) -> None: ...
    def set_options(self, options: int) -> int: ...
    def load_verify_locations(
        self, cafile: Annotated[Any, Sink("path")], capath: Annotated[Any, Sink("path")] = None
    ) -> None: ...
    def use_certificate_file(self, certfile: Annotated[Any, Sink("path")], filetype: int = 1) -> None: ...
    def use_certificate_chain_file(self, certfile: Annotated[Any, Sink("path")]) -> None: ...
    def use_privatekey_file(self, keyfile: Annotated[Any, Sink("path")], filetype: int = ...) -> None: ...
    def set_default_verify_paths(self) -> None: ...

class Connection:
    def __init__(
        self, context: Context, socket: Any = None
    ) -> Annotated[None, Resource("connection", close="close|shutdown")]: ...
    def set_tlsext_host_name(self, name: bytes) -> None: ...
    def connect(self, addr: Any) -> None: ...
    def close(self) -> None: ...
    def shutdown(self) -> bool: ...
