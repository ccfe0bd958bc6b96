from typing import Annotated, Any

from colonnade.library.marks import Expect, Unsafe

MODE_ECB: int = 1
MODE_CBC: int = 2
MODE_CFB: int = 3
MODE_OFB: int = 5
MODE_CTR: int = 6
MODE_CCM: int = 8
MODE_EAX: int = 9
MODE_SIV: int = 10
MODE_GCM: int = 11
MODE_OCB: int = 12
block_size: int = 16

def new(
    key: Annotated[Any, Expect((), "fixed-secret")],
    mode: Annotated[int, Unsafe(("@Cryptodome.Cipher.AES.MODE_ECB", 1), "weak-cipher")] = 1,
    iv: Annotated[Any, Expect((), "fixed-salt")] = ...,
    *args: Any,
    nonce: Annotated[Any, Expect((), "fixed-salt")] = ...,
    **kwargs: Any,
) -> Any: ...
