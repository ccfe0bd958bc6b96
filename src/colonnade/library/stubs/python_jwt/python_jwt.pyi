from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks, Unsafe

def generate_jwt(
    claims: Any,
    priv_key: Any = None,
    algorithm: Annotated[str, Unsafe("none", "jwt-verify-off")] = "PS512",
    lifetime: Any = None,
    expires: Any = None,
    not_before: Any = None,
    jti_size: int = 16,
    other_headers: Any = None,
) -> str: ...
def verify_jwt(
    jwt: Any,
    pub_key: Any = None,
    allowed_algs: Annotated[Any, Unsafe((("none",),), "jwt-any-algorithm")] = None,
    iat_skew: Any = ...,
    checks_optional: bool = False,
    ignore_not_implemented: bool = False,
) -> Annotated[tuple[Any, Any], Fresh()]: ...
def process_jwt(jwt: Any) -> Annotated[tuple[Any, Any], Marks("jwt-verify-off")]: ...
