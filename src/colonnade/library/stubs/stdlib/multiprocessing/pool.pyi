from collections.abc import Callable, Iterator
from typing import Annotated, Any, Self, TypeAlias

from colonnade.library.marks import Callback, Marks, Resource, Unsafe

_Work: TypeAlias = Annotated[Callable[..., Any], Callback("process")]
_Late: TypeAlias = Annotated[Any, Callback("callback")]

class AsyncResult:
    def get(
        self, timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None
    ) -> Annotated[Any, Marks("blocking")]: ...
    def wait(
        self, timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None
    ) -> Annotated[None, Marks("blocking")]: ...

class Pool:
    def __init__(
        self,
        processes: int | None = None,
        initializer: Annotated[Any, Callback("process")] = None,
        initargs: Any = (),
        maxtasksperchild: int | None = None,
        context: Any = None,
    ) -> Annotated[None, Resource("pool", close="close|terminate"), Marks("process-start")]: ...
    def apply(self, func: _Work, args: Any = (), kwds: Any = {}) -> Annotated[Any, Marks("blocking")]: ...
    def apply_async(
        self, func: _Work, args: Any = (), kwds: Any = {}, callback: _Late = None, error_callback: _Late = None
    ) -> AsyncResult: ...
    def map(
        self, func: _Work, iterable: Any, chunksize: int | None = None
    ) -> Annotated[list[Any], Marks("blocking")]: ...
    def map_async(
        self,
        func: _Work,
        iterable: Any,
        chunksize: int | None = None,
        callback: _Late = None,
        error_callback: _Late = None,
    ) -> AsyncResult: ...
    def starmap(
        self, func: _Work, iterable: Any, chunksize: int | None = None
    ) -> Annotated[list[Any], Marks("blocking")]: ...
    def imap(self, func: _Work, iterable: Any, chunksize: int | None = 1) -> Iterator[Any]: ...
    def imap_unordered(self, func: _Work, iterable: Any, chunksize: int | None = 1) -> Iterator[Any]: ...
    def close(self) -> None: ...
    def terminate(self) -> None: ...
    def join(self) -> Annotated[None, Marks("blocking")]: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...

class ThreadPool(Pool):
    def __init__(
        self, processes: int | None = None, initializer: Annotated[Any, Callback("thread")] = None, initargs: Any = ()
    ) -> Annotated[None, Resource("pool", close="close|terminate")]: ...
