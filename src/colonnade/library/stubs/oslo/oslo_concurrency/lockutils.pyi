from typing import Annotated, Any, Callable

from colonnade.library.marks import Fresh, Sink

class _Lock:
    def __enter__(self) -> Any: ...
    def __exit__(self, *args: Any) -> None: ...

def lock(
    name: str,
    lock_file_prefix: Any = None,
    external: bool = False,
    lock_path: Annotated[Any, Sink("path")] = None,
    *args: Any,
    **kwargs: Any,
) -> Annotated[_Lock, Fresh()]: ...
def synchronized(name: str, *args: Any, **kwargs: Any) -> Callable[..., Any]: ...
def external_lock(
    name: str, lock_file_prefix: Any = None, lock_path: Annotated[Any, Sink("path")] = None
) -> Annotated[_Lock, Fresh()]: ...
