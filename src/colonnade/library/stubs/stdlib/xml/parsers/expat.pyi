from typing import Annotated, Any

from colonnade.library.marks import Marks, Sink

class ExpatError(Exception):
    code: int
    lineno: int
    offset: int

error = ExpatError

class XMLParserType:
    def Parse(self, data: Annotated[Any, Sink("xml")], isfinal: bool = False, /) -> int: ...
    def ParseFile(self, file: Annotated[Any, Sink("xml")], /) -> int: ...

def ParserCreate(
    encoding: str | None = None, namespace_separator: str | None = None, intern: Any = None
) -> Annotated[XMLParserType, Marks("unsafe-xml-parser")]: ...
