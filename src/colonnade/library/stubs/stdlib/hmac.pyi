from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks, Sanitizes, Stores, Unsafe

class HMAC:
    digest_size: int
    block_size: int
    name: str
    def update(self, msg: Annotated[Any, Stores()]) -> None: ...
    def digest(self) -> Annotated[bytes, Sanitizes("*")]: ...
    def hexdigest(self) -> Annotated[str, Sanitizes("*")]: ...
    def copy(self) -> HMAC: ...

def new(
    key: Annotated[Any, Expect((), "fixed-secret")],
    msg: Any = None,
    digestmod: Annotated[
        Any,
        Unsafe(("md5", "sha1", "@hashlib.md5", "@hashlib.sha1"), "weak-hash"),
        Unsafe(None, "default-changed"),
    ] = None,
) -> HMAC: ...
def digest(
    key: Annotated[Any, Expect((), "fixed-secret")],
    msg: Any,
    digest: Annotated[Any, Unsafe(("md5", "sha1", "@hashlib.md5", "@hashlib.sha1"), "weak-hash")],
) -> Annotated[bytes, Sanitizes("*")]: ...
def compare_digest(a: Any, b: Any, /) -> Annotated[bool, Marks("digest-compare")]: ...
