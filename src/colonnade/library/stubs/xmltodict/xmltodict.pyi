from typing import Annotated, Any

from colonnade.library.marks import Sanitizes, Unsafe

def parse(
    xml_input: Annotated[Any, Sanitizes("xml")],
    encoding: Any = None,
    expat: Any = ...,
    process_namespaces: bool = False,
    namespace_separator: str = ":",
    disable_entities: Annotated[bool, Unsafe(False, "unsafe-xml-parser")] = True,
    process_comments: bool = False,
    **kwargs: Any,
) -> Any: ...
def unparse(
    input_dict: Any,
    output: Any = None,
    encoding: str = "utf-8",
    full_document: bool = True,
    short_empty_elements: bool = False,
    comment_key: str = "#comment",
    **kwargs: Any,
) -> str: ...
