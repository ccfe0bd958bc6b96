from typing import Annotated, Any

from colonnade.library.marks import Unsafe

class PBKDF2HMAC:
    def __init__(
        self,
        algorithm: Any,
        length: int,
        salt: Any,
        iterations: Annotated[int, Unsafe((1, 100, 1000, 2000, 4096, 5000, 10000), "weak-iterations")],
        backend: Any = None,
    ) -> None: ...
    def derive(self, key_material: Any) -> bytes: ...
    def verify(self, key_material: Any, expected_key: Any) -> None: ...
