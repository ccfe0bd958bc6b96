from typing import Annotated, Any

from colonnade.library.marks import Raises

def literal_eval(node_or_string: Any) -> Annotated[Any, Raises("ValueError", "SyntaxError")]: ...
