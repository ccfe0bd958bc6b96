from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, NoFlow

class SecretBox:
    def __init__(
        self, key: Annotated[Any, Expect((), "fixed-secret")], encoder: Any = ...
    ) -> Annotated[None, Fresh()]: ...
    def encrypt(
        self,
        plaintext: Annotated[bytes, NoFlow()],
        nonce: Annotated[Any, Expect((None,), "fixed-salt")] = None,
        encoder: Any = ...,
    ) -> Any: ...
    def decrypt(self, ciphertext: bytes, nonce: Any = None, encoder: Any = ...) -> bytes: ...

class Aead:
    def __init__(
        self, key: Annotated[Any, Expect((), "fixed-secret")], encoder: Any = ...
    ) -> Annotated[None, Fresh()]: ...
    def encrypt(
        self,
        plaintext: Annotated[bytes, NoFlow()],
        aad: bytes = b"",
        nonce: Annotated[Any, Expect((None,), "fixed-salt")] = None,
        encoder: Any = ...,
    ) -> Any: ...
    def decrypt(self, ciphertext: bytes, aad: bytes = b"", nonce: Any = None, encoder: Any = ...) -> bytes: ...
