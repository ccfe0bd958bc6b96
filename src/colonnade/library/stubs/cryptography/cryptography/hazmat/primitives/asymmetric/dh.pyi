from typing import Annotated, Any

from colonnade.library.marks import Fresh, Unsafe

def generate_parameters(
    generator: int,
    key_size: Annotated[int, Unsafe((512, 768, 1024, 1536), "weak-key-size", below=2048)],
    backend: Any = None,
) -> Annotated[Any, Fresh()]: ...
