from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, NoFlow, Unsafe

class Bcrypt:
    def __init__(self, app: Any = None) -> Annotated[None, Fresh()]: ...
    def init_app(self, app: Any) -> None: ...
    def generate_password_hash(
        self,
        password: Annotated[Any, NoFlow(), Expect((), "fixed-secret")],
        rounds: Annotated[Any, Unsafe((), "weak-iterations", below=10)] = None,
        prefix: Any = None,
    ) -> bytes: ...
    def check_password_hash(self, pw_hash: Any, password: Any) -> bool: ...

def generate_password_hash(
    password: Annotated[Any, NoFlow(), Expect((), "fixed-secret")],
    rounds: Annotated[Any, Unsafe((), "weak-iterations", below=10)] = None,
) -> bytes: ...
def check_password_hash(pw_hash: Any, password: Any) -> bool: ...
