from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks

class Scrypt:
    def __init__(
        self, salt: Annotated[Any, Expect((), "fixed-salt")], length: int, n: int, r: int, p: int, backend: Any = None
    ) -> None: ...
    def derive(self, key_material: Any) -> bytes: ...
    def verify(self, key_material: Any, expected_key: Any) -> Annotated[None, Marks("credential-check")]: ...
