from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, Sanitizes, Source

class AESGCM:
    def __init__(self, key: Annotated[Any, Expect((), "fixed-secret")]) -> None: ...
    @classmethod
    def generate_key(cls, bit_length: int) -> Annotated[bytes, Fresh(), Source("secret")]: ...
    def encrypt(
        self,
        nonce: Annotated[Any, Expect((), "fixed-salt")],
        data: Annotated[Any, Sanitizes("*")],
        associated_data: Any,
    ) -> bytes: ...
    def decrypt(self, nonce: Any, data: Any, associated_data: Any) -> Annotated[bytes, Fresh()]: ...

class ChaCha20Poly1305:
    def __init__(self, key: Annotated[Any, Expect((), "fixed-secret")]) -> None: ...
    @classmethod
    def generate_key(cls) -> Annotated[bytes, Fresh(), Source("secret")]: ...
    def encrypt(
        self,
        nonce: Annotated[Any, Expect((), "fixed-salt")],
        data: Annotated[Any, Sanitizes("*")],
        associated_data: Any,
    ) -> bytes: ...
    def decrypt(self, nonce: Any, data: Any, associated_data: Any) -> Annotated[bytes, Fresh()]: ...
