from typing import Annotated, Any

from colonnade.library.marks import Marks, Unsafe

METHOD_CRYPT: Any
METHOD_MD5: Any
METHOD_SHA256: Any
METHOD_SHA512: Any
METHOD_BLOWFISH: Any

def crypt(
    word: str, salt: Annotated[Any, Unsafe((METHOD_CRYPT, METHOD_MD5), "weak-hash")] = None
) -> Annotated[str, Marks("deprecated")]: ...
def mksalt(
    method: Annotated[Any, Unsafe((METHOD_CRYPT, METHOD_MD5), "weak-hash")] = None, *, rounds: int | None = None
) -> str: ...
