from typing import Annotated, Any

from colonnade.library.marks import Marks, Sink

def parse(
    stream_or_string: Annotated[Any, Sink("xml")], parser: Any = None, bufsize: int | None = None
) -> Annotated[Any, Marks("unsafe-xml-parser")]: ...
def parseString(
    string: Annotated[str, Sink("xml")], parser: Any = None
) -> Annotated[Any, Marks("unsafe-xml-parser")]: ...
