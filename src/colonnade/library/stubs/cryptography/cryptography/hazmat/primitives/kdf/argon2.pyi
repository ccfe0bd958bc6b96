from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, Marks, NoFlow, Unsafe

class Argon2id:
    def __init__(
        self,
        *,
        salt: Annotated[bytes, Expect((), "fixed-salt")],
        length: int,
        iterations: int,
        lanes: int,
        memory_cost: Annotated[int, Unsafe((), "weak-iterations", below=7168)],
        ad: Any = None,
        secret: Any = None,
    ) -> Annotated[None, Fresh()]: ...
    def derive(self, key_material: Annotated[bytes, NoFlow()]) -> bytes: ...
    def verify(self, key_material: bytes, expected_key: bytes) -> Annotated[None, Marks("digest-compare")]: ...
