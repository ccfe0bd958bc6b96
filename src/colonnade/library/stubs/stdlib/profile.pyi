from typing import Annotated, Any

from colonnade.library.marks import Sink

def run(statement: Annotated[str, Sink("code")], filename: Any = None, sort: Any = -1) -> None: ...
def runctx(
    statement: Annotated[str, Sink("code")], globals: Any, locals: Any, filename: Any = None, sort: Any = -1
) -> None: ...
