from typing import Annotated

from colonnade.library.marks import Fresh

def get_random_bytes(n: int) -> Annotated[bytes, Fresh()]: ...
