from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks

MODE_ECB: int
MODE_CBC: int
MODE_CTR: int
MODE_EAX: int

def new(
    key: Annotated[Any, Expect((), "fixed-secret")], *args: Any, **kwargs: Any
) -> Annotated[Any, Marks("weak-cipher")]: ...
