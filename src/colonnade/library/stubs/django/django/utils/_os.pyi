from typing import Annotated, Any

from colonnade.library.marks import Raises, Sanitizes

def safe_join(
    base: Any, *paths: Annotated[Any, Sanitizes("path")]
) -> Annotated[str, Raises("django.core.exceptions.SuspiciousFileOperation")]: ...
