from typing import Annotated, Any

from colonnade.library.marks import Marks

def is_ratelimited(
    request: Any,
    group: Any = None,
    fn: Any = None,
    key: Any = None,
    rate: Any = None,
    method: Any = ...,
    increment: bool = False,
) -> Annotated[bool, Marks("rate-limit")]: ...
def get_usage(
    request: Any,
    group: Any = None,
    fn: Any = None,
    key: Any = None,
    rate: Any = None,
    method: Any = ...,
    increment: bool = False,
) -> Annotated[Any, Marks("rate-limit")]: ...
