from typing import Annotated, Any, Iterator

from colonnade.library.marks import Fresh, NoFlow, Sink

class XPath1Parser: ...
class XPath2Parser(XPath1Parser): ...
class ElementPathError(Exception): ...

class XPathContext:
    def __init__(self, root: Any = None, **kwargs: Any) -> None: ...

class Selector:
    def __init__(
        self, path: Annotated[str, Sink("xpath")], namespaces: Any = None, parser: Any = None, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    def select(self, root: Any, **kwargs: Any) -> Any: ...
    def iter_select(self, root: Any, **kwargs: Any) -> Iterator[Any]: ...

def select(
    root: Any,
    path: Annotated[str, Sink("xpath"), NoFlow()],
    namespaces: Any = None,
    parser: Any = None,
    **kwargs: Annotated[Any, NoFlow()],
) -> Any: ...
def iter_select(
    root: Any,
    path: Annotated[str, Sink("xpath"), NoFlow()],
    namespaces: Any = None,
    parser: Any = None,
    **kwargs: Annotated[Any, NoFlow()],
) -> Iterator[Any]: ...
