from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

def event_handler(
    source_service: str, event_type: str, *args: Any, **kwargs: Any
) -> Annotated[Callable[..., Any], Entry("rpc")]: ...

class EventDispatcher:
    def __init__(self, **options: Any) -> None: ...
    def __call__(self, event_type: str, event_data: Any) -> None: ...
