from typing import Annotated, Any

from colonnade.library.marks import Sanitizes, Sink

def parse(
    file: Annotated[Any, Sink("path"), Sanitizes("xml")],
    parser: Any = None,
    bufsize: Any = None,
    forbid_dtd: bool = False,
    forbid_entities: bool = True,
    forbid_external: bool = True,
) -> Any: ...
def parseString(
    string: Annotated[Any, Sanitizes("xml")],
    parser: Any = None,
    forbid_dtd: bool = False,
    forbid_entities: bool = True,
    forbid_external: bool = True,
) -> Any: ...
