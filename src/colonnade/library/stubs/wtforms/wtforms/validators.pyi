from typing import Annotated, Any

from colonnade.library.marks import Sink

class ValidationError(ValueError): ...

class DataRequired:
    def __init__(self, message: Any = None) -> None: ...

class InputRequired:
    def __init__(self, message: Any = None) -> None: ...

class Length:
    def __init__(self, min: int = -1, max: int = -1, message: Any = None) -> None: ...

class Regexp:
    def __init__(self, regex: Annotated[Any, Sink("regex")], flags: int = 0, message: Any = None) -> None: ...
