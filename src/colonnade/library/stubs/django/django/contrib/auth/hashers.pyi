from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks, NoFlow, Unsafe

def make_password(
    password: Annotated[str | None, NoFlow(), Expect((None,), "fixed-secret")],
    salt: Annotated[str | None, Expect((None,), "fixed-salt")] = None,
    hasher: Annotated[Any, Unsafe(("md5", "unsalted_md5", "sha1", "unsalted_sha1", "crypt"), "weak-hash")] = "default",
) -> str: ...
def check_password(
    password: str | None, encoded: str, setter: Any = None, preferred: str = "default"
) -> Annotated[bool, Marks("auth-check")]: ...
def is_password_usable(encoded: str | None) -> bool: ...

class BasePasswordHasher: ...

class PBKDF2PasswordHasher(BasePasswordHasher):
    iterations: int

class MD5PasswordHasher(BasePasswordHasher):
    def __init__(self) -> Annotated[None, Marks("weak-hash")]: ...

class SHA1PasswordHasher(BasePasswordHasher):
    def __init__(self) -> Annotated[None, Marks("weak-hash")]: ...
