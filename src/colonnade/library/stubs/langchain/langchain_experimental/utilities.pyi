from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class PythonREPL:
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def run(self, command: Annotated[str, Sink("code")], timeout: Any = None) -> Annotated[str, Fresh()]: ...
