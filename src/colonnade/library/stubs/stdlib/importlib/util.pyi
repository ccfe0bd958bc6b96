from importlib.machinery import ModuleSpec
from typing import Annotated, Any

from colonnade.library.marks import Sink

def find_spec(name: Annotated[str, Sink("import")], package: str | None = None) -> ModuleSpec | None: ...
def spec_from_file_location(
    name: str,
    location: Annotated[Any, Sink("code", "path")] = None,
    *,
    loader: Any = ...,
    submodule_search_locations: Any = ...,
) -> ModuleSpec | None: ...
