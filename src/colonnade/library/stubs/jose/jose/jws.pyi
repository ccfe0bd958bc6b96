from typing import Annotated, Any

from colonnade.library.marks import Expect, Unsafe

def sign(
    payload: Any,
    key: Annotated[Any, Expect((), "fixed-secret")],
    headers: Any = None,
    algorithm: Annotated[str, Unsafe(("none", "NONE"), "jwt-verify-off")] = "HS256",
) -> str: ...
def verify(
    token: Any,
    key: Any,
    algorithms: Annotated[Any, Unsafe(None, "jwt-any-algorithm")],
    verify: Annotated[bool, Unsafe(False, "jwt-verify-off")] = True,
) -> bytes: ...
def get_unverified_header(token: Any) -> Any: ...
def get_unverified_claims(token: Any) -> Any: ...
