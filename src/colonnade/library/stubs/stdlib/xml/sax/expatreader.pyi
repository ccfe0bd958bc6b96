from typing import Annotated
from xml.sax.xmlreader import IncrementalParser

from colonnade.library.marks import Marks

class ExpatParser(IncrementalParser): ...

def create_parser(
    namespaceHandling: int = 0, bufsize: int = 65516
) -> Annotated[ExpatParser, Marks("unsafe-xml-parser")]: ...
