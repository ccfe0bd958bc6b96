from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any

from colonnade.library.marks import Callback, Entry, Marks, Resource, Unsafe

class BaseProcess:
    name: str
    daemon: bool
    authkey: bytes
    def __init__(
        self,
        group: None = None,
        target: Annotated[Callable[..., Any] | None, Callback("process")] = None,
        name: str | None = None,
        args: Iterable[Any] = (),
        kwargs: Mapping[str, Any] = {},
        *,
        daemon: bool | None = None,
    ) -> Annotated[None, Resource("process", close="join|terminate|kill|close"), Marks("process-start")]: ...
    def run(self) -> Annotated[None, Entry("process")]: ...
    def start(self) -> None: ...
    def terminate(self) -> None: ...
    def kill(self) -> None: ...
    def close(self) -> None: ...
    def join(
        self, timeout: Annotated[float | None, Unsafe(None, "no-timeout")] = None
    ) -> Annotated[None, Marks("blocking")]: ...
    def is_alive(self) -> bool: ...
