from typing import Annotated, Any

from colonnade.library.marks import Fresh, Unsafe

def generate(
    bits: Annotated[int, Unsafe((512, 768, 1024, 1536), "weak-key-size", below=2048)],
    randfunc: Any = None,
    e: int = 65537,
) -> Annotated[Any, Fresh()]: ...
def import_key(extern_key: Any, passphrase: Any = None) -> Any: ...

importKey = import_key
