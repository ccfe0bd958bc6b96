from typing import Annotated

from colonnade.library.marks import Marks

def bytes_eq(a: bytes, b: bytes) -> Annotated[bool, Marks("digest-compare")]: ...
