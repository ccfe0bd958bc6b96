from typing import Annotated, Any

from colonnade.library.marks import Sink

def compile_command(source: Annotated[str, Sink("code")], filename: str = "<input>", symbol: str = "single") -> Any: ...
