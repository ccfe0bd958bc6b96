from collections.abc import Callable, Iterator
from typing import Annotated, Any, Generic, Self, TypeVar

from colonnade.library.marks import Callback, Marks, Unsafe

_T = TypeVar("_T")

class Future(Generic[_T]):
    def result(
        self, timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None
    ) -> Annotated[_T, Marks("blocking")]: ...
    def exception(
        self, timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None
    ) -> Annotated[BaseException | None, Marks("blocking")]: ...
    def add_done_callback(self, fn: Annotated[Callable[..., Any], Callback("callback")]) -> None: ...

class Executor:
    def submit(
        self, fn: Annotated[Callable[..., Any], Callback("thread")], /, *args: Any, **kwargs: Any
    ) -> Future[Any]: ...
    def map(
        self,
        fn: Annotated[Callable[..., Any], Callback("thread")],
        *iterables: Any,
        timeout: float | None = None,
        chunksize: int = 1,
        buffersize: int | None = None,
    ) -> Iterator[Any]: ...
    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...

def wait(
    fs: Any, timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None, return_when: str = "ALL_COMPLETED"
) -> Annotated[Any, Marks("blocking")]: ...
def as_completed(
    fs: Any, timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None
) -> Annotated[Iterator[Future[Any]], Marks("blocking")]: ...
