from typing import Annotated, Any
from xml.etree.ElementTree import Element, ElementTree
from xml.etree.ElementTree import ParseError as ParseError
from xml.etree.ElementTree import tostring as tostring

from colonnade.library.marks import Sanitizes, Sink, Unsafe

def parse(
    source: Annotated[Any, Sink("path"), Sanitizes("xml")],
    parser: Any = None,
    forbid_dtd: bool = False,
    forbid_entities: Annotated[bool, Unsafe(False, "unsafe-xml-parser")] = True,
    forbid_external: Annotated[bool, Unsafe(False, "unsafe-xml-parser")] = True,
) -> ElementTree: ...
def iterparse(
    source: Annotated[Any, Sink("path"), Sanitizes("xml")],
    events: Any = None,
    parser: Any = None,
    forbid_dtd: bool = False,
    forbid_entities: Annotated[bool, Unsafe(False, "unsafe-xml-parser")] = True,
    forbid_external: Annotated[bool, Unsafe(False, "unsafe-xml-parser")] = True,
) -> Any: ...
def fromstring(
    text: Annotated[Any, Sanitizes("xml")],
    forbid_dtd: bool = False,
    forbid_entities: Annotated[bool, Unsafe(False, "unsafe-xml-parser")] = True,
    forbid_external: Annotated[bool, Unsafe(False, "unsafe-xml-parser")] = True,
) -> Element: ...

XML = fromstring
