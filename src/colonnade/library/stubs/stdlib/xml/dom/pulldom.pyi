from typing import Annotated, Any

from colonnade.library.marks import Sink

def parse(
    stream_or_string: Annotated[Any, Sink("xml-expansion")], parser: Any = None, bufsize: int | None = None
) -> Any: ...
def parseString(string: Annotated[str, Sink("xml-expansion")], parser: Any = None) -> Any: ...
