from typing import Annotated, Any

from colonnade.library.marks import Sink

class zipimporter:
    def __init__(self, path: Annotated[Any, Sink("code", "path")]) -> None: ...
    def load_module(self, fullname: Annotated[str, Sink("import")]) -> Any: ...
