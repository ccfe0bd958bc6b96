from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, Marks, NoFlow, Raises, Unsafe

class PasswordHasher:
    def __init__(
        self,
        time_cost: int = 3,
        memory_cost: Annotated[int, Unsafe((), "weak-iterations", below=7168)] = 65536,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def hash(
        self,
        password: Annotated[Any, NoFlow(), Expect((), "fixed-secret")],
        *,
        salt: Annotated[Any, Expect((None,), "fixed-salt")] = None,
    ) -> str: ...
    def verify(
        self, hash: Any, password: Any
    ) -> Annotated[
        bool, Marks("digest-compare", "credential-check"), Raises("argon2.exceptions.VerifyMismatchError")
    ]: ...
    def check_needs_rehash(self, hash: Any) -> bool: ...
