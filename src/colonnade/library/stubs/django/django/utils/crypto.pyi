from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, Marks, Unsafe

def constant_time_compare(val1: Any, val2: Any) -> Annotated[bool, Marks("digest-compare")]: ...
def get_random_string(length: int, allowed_chars: str = ...) -> Annotated[str, Fresh()]: ...
def salted_hmac(
    key_salt: Any,
    value: Any,
    secret: Any = None,
    *,
    algorithm: Annotated[str, Unsafe(("md5", "sha1"), "weak-hash")] = ...,
) -> Any: ...
def pbkdf2(
    password: Any,
    salt: Annotated[Any, Expect((), "fixed-salt")],
    iterations: Annotated[int, Expect((), "weak-iterations")],
    dklen: int = 0,
    digest: Any = None,
) -> bytes: ...
