from typing import Annotated, Any

from colonnade.library.marks import Sink

class ExpatError(Exception):
    code: int
    lineno: int
    offset: int

error = ExpatError

class XMLParserType:
    def Parse(self, data: Annotated[Any, Sink("xml-expansion")], isfinal: bool = False, /) -> int: ...
    def ParseFile(self, file: Annotated[Any, Sink("xml-expansion")], /) -> int: ...

def ParserCreate(
    encoding: str | None = None, namespace_separator: str | None = None, intern: Any = None
) -> XMLParserType: ...
