from typing import Annotated, Any

from colonnade.library.marks import Sink

def CreatePDF(src: Annotated[Any, Sink("url")], dest: Any = None, path: Any = "", *args: Any, **kwargs: Any) -> Any: ...
