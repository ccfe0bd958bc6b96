from typing import Annotated, Any

from colonnade.library.marks import Expect

def PBKDF2(
    password: Any,
    salt: Annotated[Any, Expect((), "fixed-salt")],
    dkLen: int = 16,
    count: Annotated[int, Expect((), "weak-iterations")] = 1000,
    prf: Any = None,
    hmac_hash_module: Any = None,
) -> bytes: ...
def scrypt(
    password: Any,
    salt: Annotated[Any, Expect((), "fixed-salt")],
    key_len: int,
    N: int,
    r: int,
    p: int,
    num_keys: int = 1,
) -> bytes: ...
