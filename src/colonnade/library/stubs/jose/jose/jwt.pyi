from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, Marks, Unsafe

def encode(
    claims: Any,
    key: Annotated[Any, Expect((), "fixed-secret")],
    algorithm: str = "HS256",
    headers: Any = None,
    access_token: Any = None,
) -> str: ...
def decode(
    token: Any,
    key: Any,
    algorithms: Annotated[Any, Unsafe((None, ("none",)), "jwt-any-algorithm")] = None,
    options: Annotated[Any, Unsafe({"verify_signature": False}, "jwt-verify-off")] = None,
    audience: Any = None,
    issuer: Any = None,
    subject: Any = None,
    access_token: Any = None,
) -> Annotated[dict[str, Any], Fresh()]: ...
def get_unverified_claims(token: Any) -> Annotated[dict[str, Any], Marks("jwt-verify-off")]: ...
def get_unverified_header(token: Any) -> dict[str, Any]: ...
