from typing import Annotated, Any

from colonnade.library.marks import Marks, Sink

def spawn(
    cmd: Annotated[Any, Sink("command")],
    search_path: bool = True,
    verbose: bool = False,
    dry_run: bool = False,
    *args: Any,
    **kwargs: Any,
) -> Annotated[None, Marks("process-start", "blocking", "deprecated")]: ...
def find_executable(executable: str, path: str | None = None) -> str | None: ...
