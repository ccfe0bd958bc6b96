from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class Paragraph:
    def __init__(self, text: Any, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class SimpleDocTemplate:
    def __init__(self, filename: Annotated[Any, Sink("path")], **kw: Any) -> Annotated[None, Fresh()]: ...
    def build(self, flowables: Any, *args: Any, **kwargs: Any) -> None: ...
