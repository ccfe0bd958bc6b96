from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, Marks, NoFlow

def gensalt(
    rounds: Annotated[int, Expect((), "weak-iterations")] = 12, prefix: bytes = b"2b"
) -> Annotated[bytes, Fresh()]: ...
def hashpw(
    password: Annotated[Any, NoFlow(), Expect((), "fixed-secret")],
    salt: Annotated[Any, NoFlow(), Expect((), "fixed-salt")],
) -> bytes: ...
def checkpw(password: Any, hashed_password: Any) -> Annotated[bool, Marks("digest-compare", "credential-check")]: ...
