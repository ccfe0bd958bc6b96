from typing import Annotated, Any

from colonnade.library.marks import Marks, Sink

def decode(
    string: Annotated[Any, Sink("deserialise")], *args: Any, **kwargs: Any
) -> Annotated[Any, Marks("unsafe-deserialiser")]: ...
def encode(value: Any, *args: Any, **kwargs: Any) -> str: ...

loads = decode
dumps = encode
