from typing import Annotated, Any

from colonnade.library.marks import Callback, Marks

class scheduler:
    def enter(
        self,
        delay: float,
        priority: Any,
        action: Annotated[Any, Callback("callback")],
        argument: Any = (),
        kwargs: Any = ...,
    ) -> Any: ...
    def enterabs(
        self,
        time: float,
        priority: Any,
        action: Annotated[Any, Callback("callback")],
        argument: Any = (),
        kwargs: Any = ...,
    ) -> Any: ...
    def run(self, blocking: bool = True) -> Annotated[float | None, Marks("blocking")]: ...
