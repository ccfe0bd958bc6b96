from collections.abc import MutableMapping
from typing import Annotated, Any

from colonnade.library.marks import Marks, NoFlow, Resource, Sink

class Shelf(MutableMapping[str, Any]):
    def close(self) -> None: ...
    def sync(self) -> None: ...

class BsdDbShelf(Shelf): ...

class DbfilenameShelf(Shelf):
    def __init__(
        self,
        filename: Annotated[str, Sink("path", "deserialise")],
        flag: str = "c",
        protocol: int | None = None,
        writeback: bool = False,
        *,
        serializer: Any = None,
        deserializer: Any = None,
    ) -> Annotated[None, Marks("unsafe-deserialiser")]: ...

def open(
    filename: Annotated[str, Sink("path", "deserialise"), NoFlow()],
    flag: str = "c",
    protocol: int | None = None,
    writeback: bool = False,
    *,
    serializer: Any = None,
    deserializer: Any = None,
) -> Annotated[Shelf, Resource("file", close="close"), Marks("unsafe-deserialiser")]: ...
