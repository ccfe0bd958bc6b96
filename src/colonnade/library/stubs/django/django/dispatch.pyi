from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback, Entry

def receiver(signal: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("callback")]: ...

class Signal:
    def connect(
        self,
        receiver: Annotated[Callable[..., Any], Callback("callback")],
        sender: Any = None,
        weak: bool = True,
        dispatch_uid: Any = None,
    ) -> None: ...
    def send(self, sender: Any, **named: Any) -> Any: ...
