from typing import Annotated, Any

from colonnade.library.marks import Raises, Sink

def import_string(dotted_path: Annotated[str, Sink("import")]) -> Annotated[Any, Raises("ImportError")]: ...
