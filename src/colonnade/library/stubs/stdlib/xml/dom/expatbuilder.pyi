from typing import Annotated, Any

from colonnade.library.marks import Marks, Sink

def parse(file: Annotated[Any, Sink("xml")], namespaces: bool = True) -> Annotated[Any, Marks("unsafe-xml-parser")]: ...
def parseString(
    string: Annotated[Any, Sink("xml")], namespaces: bool = True
) -> Annotated[Any, Marks("unsafe-xml-parser")]: ...
