from typing import Annotated, Any

from colonnade.library.marks import Marks, Sanitizes, Sink

class SafeData: ...

class SafeString(str, SafeData):
    def __html__(self) -> str: ...

SafeText = SafeString

def mark_safe(s: Annotated[Any, Sink("html")]) -> Annotated[SafeString, Marks("mark-safe"), Sanitizes("html")]: ...
