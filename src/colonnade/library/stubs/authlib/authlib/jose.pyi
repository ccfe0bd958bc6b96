from typing import Annotated, Any

from colonnade.library.marks import Marks, Raises, Unsafe

class JWTClaims(dict[str, Any]):
    def validate(self, now: int | None = None, leeway: int = 0) -> Annotated[None, Marks("auth-check")]: ...

class JsonWebToken:
    def __init__(
        self,
        algorithms: Annotated[Any, Unsafe((None, ("none",)), "jwt-any-algorithm")],
        private_headers: Any = None,
    ) -> None: ...
    def encode(self, header: Any, payload: Any, key: Any, check: bool = True) -> bytes: ...
    def decode(
        self, s: Any, key: Any, claims_cls: Any = None, claims_options: Any = None, claims_params: Any = None
    ) -> Annotated[JWTClaims, Raises("Exception")]: ...

jwt: JsonWebToken
