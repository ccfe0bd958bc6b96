from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks, NoFlow

def kdf_scryptsalsa208sha256(
    size: int,
    password: Annotated[bytes, NoFlow(), Expect((), "fixed-secret")],
    salt: Annotated[bytes, NoFlow(), Expect((), "fixed-salt")],
    *args: Any,
    **kwargs: Any,
) -> bytes: ...
def str(password: Annotated[bytes, NoFlow()], opslimit: int = ..., memlimit: int = ...) -> bytes: ...
def verify(password_hash: bytes, password: bytes) -> Annotated[bool, Marks("digest-compare", "credential-check")]: ...
