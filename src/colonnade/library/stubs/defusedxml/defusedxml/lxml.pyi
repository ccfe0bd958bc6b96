from typing import Annotated, Any

from lxml.etree import _Element, _ElementTree

from colonnade.library.marks import Sanitizes, Sink

def parse(
    source: Annotated[Any, Sink("path"), Sanitizes("xml")],
    parser: Any = None,
    base_url: Any = None,
    forbid_dtd: bool = False,
    forbid_entities: bool = True,
) -> _ElementTree: ...
def fromstring(
    text: Annotated[Any, Sanitizes("xml")],
    parser: Any = None,
    base_url: Any = None,
    forbid_dtd: bool = False,
    forbid_entities: bool = True,
) -> _Element: ...
