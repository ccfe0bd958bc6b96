from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

class PrivContext:
    def __init__(
        self,
        prefix: str,
        cfg_section: str = "privsep",
        pypath: str | None = None,
        capabilities: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
    def entrypoint(self, func: Callable[..., Any]) -> Annotated[Callable[..., Any], Entry("process")]: ...
    def entrypoint_with_timeout(self, timeout: float) -> Annotated[Callable[..., Any], Entry("process")]: ...
