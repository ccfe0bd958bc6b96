from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh, Raises, Unsafe

class PyJWTError(Exception): ...
class InvalidTokenError(PyJWTError): ...
class DecodeError(InvalidTokenError): ...
class InvalidSignatureError(DecodeError): ...
class ExpiredSignatureError(InvalidTokenError): ...

ExpiredSignature = ExpiredSignatureError

def encode(
    payload: Any,
    key: Annotated[Any, Expect((), "fixed-secret")],
    algorithm: Annotated[str | None, Unsafe((None, "none"), "jwt-verify-off")] = "HS256",
    headers: Any = None,
    json_encoder: Any = None,
    sort_headers: bool = True,
) -> str: ...
def decode(
    jwt: Any,
    key: Any = "",
    algorithms: Annotated[Any, Unsafe((None, ("none",)), "jwt-any-algorithm")] = None,
    options: Annotated[
        Any, Unsafe({"verify_signature": False}, "jwt-verify-off"), Unsafe({"verify_exp": False}, "session-permanent")
    ] = None,
    verify: Annotated[bool | None, Unsafe(False, "jwt-verify-off")] = None,
    **kwargs: Any,
) -> Annotated[dict[str, Any], Fresh(), Raises("jwt.InvalidTokenError")]: ...
def decode_complete(
    jwt: Any,
    key: Any = "",
    algorithms: Annotated[Any, Unsafe((None, ("none",)), "jwt-any-algorithm")] = None,
    options: Annotated[
        Any, Unsafe({"verify_signature": False}, "jwt-verify-off"), Unsafe({"verify_exp": False}, "session-permanent")
    ] = None,
    **kwargs: Any,
) -> Annotated[dict[str, Any], Fresh(), Raises("jwt.InvalidTokenError")]: ...
def get_unverified_header(jwt: Any) -> dict[str, Any]: ...
