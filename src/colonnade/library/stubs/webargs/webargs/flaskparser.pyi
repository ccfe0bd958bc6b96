from typing import Annotated, Any, Callable

from webargs.core import Parser

from colonnade.library.marks import Entry

class FlaskParser(Parser): ...

parser: FlaskParser

def use_args(
    argmap: Any, req: Any = None, **kwargs: Any
) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
def use_kwargs(
    argmap: Any, req: Any = None, **kwargs: Any
) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
