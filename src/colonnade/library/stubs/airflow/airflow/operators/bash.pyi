from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class BashOperator:
    def __init__(self, *, bash_command: Annotated[Any, Sink("shell")], **kwargs: Any) -> Annotated[None, Fresh()]: ...
