from typing import Annotated, Any

from colonnade.library.marks import Fresh, Unsafe

def generate(
    bits: Annotated[int, Unsafe((512, 768, 1024, 1536), "weak-key-size", below=2048)],
    randfunc: Any = None,
    domain: Any = None,
) -> Annotated[Any, Fresh()]: ...
