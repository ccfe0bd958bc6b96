from typing import Annotated, Any

from colonnade.library.marks import Sink

def run_module(
    mod_name: Annotated[str, Sink("import")],
    init_globals: Any = None,
    run_name: str | None = None,
    alter_sys: bool = False,
) -> dict[str, Any]: ...
def run_path(
    path_name: Annotated[str, Sink("code", "path")], init_globals: Any = None, run_name: str | None = None
) -> dict[str, Any]: ...
