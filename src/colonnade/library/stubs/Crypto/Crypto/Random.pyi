from typing import Annotated

from colonnade.library.marks import Fresh, Unsafe

def get_random_bytes(n: Annotated[int, Unsafe((), "few-random-bits", below=16)]) -> Annotated[bytes, Fresh()]: ...
