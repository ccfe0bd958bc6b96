from typing import Annotated, Any

from colonnade.library.marks import Sanitizes, Sink

def parse(
    source: Annotated[Any, Sink("path"), Sanitizes("xml")],
    handler: Any,
    errorHandler: Any = ...,
    forbid_dtd: bool = False,
    forbid_entities: bool = True,
    forbid_external: bool = True,
) -> None: ...
def parseString(
    string: Annotated[Any, Sanitizes("xml")],
    handler: Any,
    errorHandler: Any = ...,
    forbid_dtd: bool = False,
    forbid_entities: bool = True,
    forbid_external: bool = True,
) -> None: ...
def make_parser(parser_list: Any = []) -> Any: ...
