from socket import socket
from typing import Annotated, Any

from colonnade.library.marks import Marks, Raises, Resource, Unsafe

class SSLError(OSError): ...
class SSLCertVerificationError(SSLError, ValueError): ...

CertificateError = SSLCertVerificationError

class Purpose:
    SERVER_AUTH: Purpose
    CLIENT_AUTH: Purpose

class VerifyMode(int): ...

class TLSVersion(int):
    MINIMUM_SUPPORTED: TLSVersion
    MAXIMUM_SUPPORTED: TLSVersion
    SSLv3: TLSVersion
    TLSv1: TLSVersion
    TLSv1_1: TLSVersion
    TLSv1_2: TLSVersion
    TLSv1_3: TLSVersion

CERT_NONE: VerifyMode
CERT_OPTIONAL: VerifyMode
CERT_REQUIRED: VerifyMode
PROTOCOL_TLS: int
PROTOCOL_TLS_CLIENT: int
PROTOCOL_TLS_SERVER: int
PROTOCOL_SSLv2: int
PROTOCOL_SSLv3: int
PROTOCOL_SSLv23: int
PROTOCOL_TLSv1: int
PROTOCOL_TLSv1_1: int
PROTOCOL_TLSv1_2: int
OP_ALL: int
OP_NO_SSLv2: int
OP_NO_SSLv3: int
OP_NO_TLSv1: int
OP_NO_TLSv1_1: int
OP_NO_TLSv1_2: int
HAS_SNI: bool
OPENSSL_VERSION: str

class SSLContext:
    check_hostname: Annotated[bool, Unsafe(False, "host-name-check-off")]
    verify_mode: Annotated[
        VerifyMode, Unsafe(("@ssl.CERT_NONE", "@ssl.VerifyMode.CERT_NONE", 0), "tls-verification-off")
    ]
    minimum_version: Annotated[
        TLSVersion,
        Unsafe(
            (
                "@ssl.TLSVersion.MINIMUM_SUPPORTED",
                "@ssl.TLSVersion.SSLv3",
                "@ssl.TLSVersion.TLSv1",
                "@ssl.TLSVersion.TLSv1_1",
            ),
            "tls-old-version",
        ),
    ]
    maximum_version: Annotated[
        TLSVersion,
        Unsafe(
            (
                "@ssl.TLSVersion.MINIMUM_SUPPORTED",
                "@ssl.TLSVersion.SSLv3",
                "@ssl.TLSVersion.TLSv1",
                "@ssl.TLSVersion.TLSv1_1",
            ),
            "tls-old-version",
        ),
    ]
    options: int
    verify_flags: int
    protocol: int
    def __init__(
        self,
        protocol: Annotated[
            int | None,
            Unsafe(
                ("@ssl.PROTOCOL_SSLv2", "@ssl.PROTOCOL_SSLv3", "@ssl.PROTOCOL_TLSv1", "@ssl.PROTOCOL_TLSv1_1"),
                "tls-old-version",
            ),
            Unsafe(("@ssl.PROTOCOL_TLS", "@ssl.PROTOCOL_SSLv23", None), "tls-verification-off"),
        ] = None,
    ) -> None: ...
    def load_cert_chain(self, certfile: Any, keyfile: Any = None, password: Any = None) -> None: ...
    def load_default_certs(self, purpose: Any = ...) -> None: ...
    def load_verify_locations(self, cafile: Any = None, capath: Any = None, cadata: Any = None) -> None: ...
    def set_ciphers(self, cipherlist: str, /) -> None: ...
    def set_alpn_protocols(self, alpn_protocols: Any) -> None: ...
    def wrap_socket(
        self,
        sock: Any,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: Any = None,
        session: Any = None,
    ) -> Annotated[SSLSocket, Resource("socket", close="close|detach|unwrap"), Raises(SSLError)]: ...

class SSLSocket(socket):
    context: SSLContext
    def getpeercert(self, binary_form: bool = False) -> Any: ...
    def cipher(self) -> Any: ...
    def version(self) -> str | None: ...
    def do_handshake(self, block: bool = False) -> None: ...
    def unwrap(self) -> socket: ...

def create_default_context(
    purpose: Any = ..., *, cafile: Any = None, capath: Any = None, cadata: Any = None
) -> SSLContext: ...
def _create_unverified_context(
    protocol: Any = None,
    *,
    cert_reqs: Any = ...,
    check_hostname: bool = False,
    purpose: Any = ...,
    certfile: Any = None,
    keyfile: Any = None,
    cafile: Any = None,
    capath: Any = None,
    cadata: Any = None,
) -> Annotated[SSLContext, Marks("tls-verification-off")]: ...
def _create_stdlib_context(
    protocol: Any = None,
    *,
    cert_reqs: Any = ...,
    check_hostname: bool = False,
    purpose: Any = ...,
    certfile: Any = None,
    keyfile: Any = None,
    cafile: Any = None,
    capath: Any = None,
    cadata: Any = None,
) -> Annotated[SSLContext, Marks("tls-verification-off")]: ...

_create_default_https_context: Annotated[Any, Unsafe("@ssl._create_unverified_context", "tls-verification-off")]

def wrap_socket(
    sock: Any,
    keyfile: Any = None,
    certfile: Any = None,
    server_side: bool = False,
    cert_reqs: Annotated[Any, Unsafe(("@ssl.CERT_NONE", 0), "tls-verification-off")] = CERT_NONE,
    ssl_version: Annotated[
        Any,
        Unsafe(
            (
                "@ssl.PROTOCOL_SSLv2",
                "@ssl.PROTOCOL_SSLv3",
                "@ssl.PROTOCOL_SSLv23",
                "@ssl.PROTOCOL_TLS",
                "@ssl.PROTOCOL_TLSv1",
                "@ssl.PROTOCOL_TLSv1_1",
            ),
            "tls-old-version",
        ),
    ] = PROTOCOL_TLS,
    ca_certs: Any = None,
    do_handshake_on_connect: bool = True,
    suppress_ragged_eofs: bool = True,
    ciphers: str | None = None,
) -> Annotated[
    SSLSocket, Resource("socket", close="close|detach|unwrap"), Marks("deprecated", "host-name-check-off")
]: ...
def get_server_certificate(
    addr: Any,
    ssl_version: Annotated[
        Any,
        Unsafe(
            ("@ssl.PROTOCOL_SSLv2", "@ssl.PROTOCOL_SSLv3", "@ssl.PROTOCOL_TLSv1", "@ssl.PROTOCOL_TLSv1_1"),
            "tls-old-version",
        ),
    ] = ...,
    ca_certs: Any = None,
    timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = ...,
) -> str: ...
def match_hostname(cert: Any, hostname: str) -> None: ...
def RAND_bytes(n: int, /) -> bytes: ...
