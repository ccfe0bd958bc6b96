from typing import Annotated, Any

from colonnade.library.marks import Fresh, Raises

class BadSignature(Exception): ...
class SignatureExpired(BadSignature): ...

class Signer:
    def __init__(
        self, *, key: Any = None, sep: str = ":", salt: Any = None, algorithm: Any = None, fallback_keys: Any = None
    ) -> None: ...
    def sign(self, value: str) -> str: ...
    def unsign(self, signed_value: str) -> Annotated[str, Fresh(), Raises("django.core.signing.BadSignature")]: ...
    def sign_object(self, obj: Any, serializer: Any = None, compress: bool = False) -> str: ...
    def unsign_object(
        self, signed_obj: str, serializer: Any = None, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Raises("django.core.signing.BadSignature")]: ...

class TimestampSigner(Signer):
    def unsign(
        self, value: str, max_age: Any = None
    ) -> Annotated[str, Fresh(), Raises("django.core.signing.BadSignature")]: ...

def dumps(
    obj: Any, key: Any = None, salt: str = "django.core.signing", serializer: Any = None, compress: bool = False
) -> str: ...
def loads(
    s: str,
    key: Any = None,
    salt: str = "django.core.signing",
    serializer: Any = None,
    max_age: Any = None,
    fallback_keys: Any = None,
) -> Annotated[Any, Fresh(), Raises("django.core.signing.BadSignature")]: ...
