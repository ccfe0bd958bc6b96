from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks

class PBKDF2HMAC:
    def __init__(
        self,
        algorithm: Any,
        length: int,
        salt: Annotated[Any, Expect((), "fixed-salt")],
        iterations: Annotated[int, Expect((), "weak-iterations")],
        backend: Any = None,
    ) -> None: ...
    def derive(self, key_material: Any) -> bytes: ...
    def verify(self, key_material: Any, expected_key: Any) -> Annotated[None, Marks("credential-check")]: ...
