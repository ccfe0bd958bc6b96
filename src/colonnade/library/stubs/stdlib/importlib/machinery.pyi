from typing import Annotated, Any

from colonnade.library.marks import Sink

class SourceFileLoader:
    def __init__(self, fullname: str, path: Annotated[Any, Sink("code", "path")]) -> None: ...
    def load_module(self, name: str | None = None) -> Any: ...

class SourcelessFileLoader(SourceFileLoader): ...
class ExtensionFileLoader(SourceFileLoader): ...

class ModuleSpec:
    name: str
    loader: Any
    origin: str | None
    submodule_search_locations: Any
    cached: str | None
    parent: str | None
    has_location: bool
