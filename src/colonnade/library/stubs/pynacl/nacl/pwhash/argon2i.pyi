from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks, NoFlow

def kdf(
    size: int,
    password: Annotated[bytes, NoFlow(), Expect((), "fixed-secret")],
    salt: Annotated[bytes, NoFlow(), Expect((), "fixed-salt")],
    *args: Any,
    **kwargs: Any,
) -> bytes: ...
def str(password: Annotated[bytes, NoFlow()], *args: Any, **kwargs: Any) -> bytes: ...
def verify(password_hash: bytes, password: bytes) -> Annotated[bool, Marks("digest-compare", "credential-check")]: ...
