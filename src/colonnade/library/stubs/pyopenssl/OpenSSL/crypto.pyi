from typing import Annotated, Any

from colonnade.library.marks import Unsafe

FILETYPE_PEM: int = 1
FILETYPE_ASN1: int = 2
TYPE_RSA: int
TYPE_DSA: int

class Error(Exception): ...

class PKey:
    def generate_key(
        self, type: int, bits: Annotated[int, Unsafe((512, 768, 1024, 1536), "weak-key-size", below=2048)]
    ) -> None: ...
    def bits(self) -> int: ...
    def check(self) -> bool: ...

class X509:
    def sign(
        self,
        pkey: PKey,
        digest: Annotated[str, Unsafe(("md2", "md4", "md5", "MD5", "sha1", "SHA1"), "weak-hash")],
    ) -> None: ...
    def get_subject(self) -> Any: ...
    def set_pubkey(self, pkey: PKey) -> None: ...
