from typing import Annotated, Any

from colonnade.library.marks import Raises, Sink

class URLValidator:
    def __init__(self, schemes: Any = None, **kwargs: Any) -> None: ...
    def __call__(self, value: Any) -> Annotated[None, Raises("django.core.exceptions.ValidationError")]: ...

class RegexValidator:
    def __init__(
        self,
        regex: Annotated[Any, Sink("regex")] = None,
        message: Any = None,
        code: Any = None,
        inverse_match: Any = None,
        flags: Any = None,
    ) -> None: ...
    def __call__(self, value: Any) -> Annotated[None, Raises("django.core.exceptions.ValidationError")]: ...

class FileExtensionValidator:
    def __init__(self, allowed_extensions: Any = None, message: Any = None, code: Any = None) -> None: ...

def validate_email(value: Any) -> Annotated[None, Raises("django.core.exceptions.ValidationError")]: ...
def validate_slug(value: Any) -> Annotated[None, Raises("django.core.exceptions.ValidationError")]: ...
