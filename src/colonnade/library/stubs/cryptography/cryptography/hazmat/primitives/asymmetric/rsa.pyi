from typing import Annotated, Any

from colonnade.library.marks import Fresh, Unsafe

class RSAPrivateKey: ...
class RSAPublicKey: ...

def generate_private_key(
    public_exponent: int,
    key_size: Annotated[int, Unsafe((512, 768, 1024, 1536), "weak-key-size", below=2048)],
    backend: Any = None,
) -> Annotated[RSAPrivateKey, Fresh()]: ...
