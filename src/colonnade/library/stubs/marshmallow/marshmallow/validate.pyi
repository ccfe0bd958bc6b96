from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class Length:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class Range:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class OneOf:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class NoneOf:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class Equal:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class Email:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class URL:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class ContainsOnly:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class And:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class Regexp:
    def __init__(
        self, regex: Annotated[Any, Sink("regex")], flags: Any = 0, *, error: Any = None
    ) -> Annotated[None, Fresh()]: ...
