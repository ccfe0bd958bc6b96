from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, Marks, NoFlow, Unsafe

def gensalt(
    rounds: Annotated[int, Expect((), "weak-iterations")] = 12, prefix: bytes = b"2b"
) -> Annotated[bytes, Fresh()]: ...
def hashpw(
    password: Annotated[Any, NoFlow(), Expect((), "fixed-secret")],
    salt: Annotated[Any, NoFlow(), Expect((), "fixed-salt")],
) -> bytes: ...
def checkpw(password: Any, hashed_password: Any) -> Annotated[bool, Marks("digest-compare", "credential-check")]: ...
def kdf(
    password: Annotated[Any, NoFlow(), Expect((), "fixed-secret")],
    salt: Annotated[bytes, Expect((), "fixed-salt")],
    desired_key_bytes: int,
    rounds: Annotated[int, Unsafe((), "weak-iterations", below=50)],
    ignore_few_rounds: bool = False,
) -> bytes: ...
