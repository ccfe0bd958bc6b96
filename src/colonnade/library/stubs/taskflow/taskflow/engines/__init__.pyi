from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks

class Engine:
    def compile(self) -> None: ...
    def prepare(self) -> None: ...
    def validate(self) -> None: ...
    def run(self, timeout: Any = None) -> Annotated[None, Marks("blocking")]: ...
    storage: Any

def load(
    flow: Any,
    store: Any = None,
    flow_detail: Any = None,
    book: Any = None,
    backend: Any = None,
    namespace: str = ...,
    engine: Any = ...,
    **kwargs: Any,
) -> Annotated[Engine, Fresh()]: ...
def run(flow: Any, *args: Any, **kwargs: Any) -> Annotated[dict[str, Any], Marks("blocking")]: ...
