from typing import Annotated, Any

from colonnade.library.marks import Sanitizes

def escape_string(value: Annotated[str, Sanitizes("sql")], mapping: Any = None) -> str: ...
