from typing import Annotated, Any

from colonnade.library.marks import Sink

def extract_archive(
    archive: Annotated[Any, Sink("archive", "path")],
    verbosity: int = 0,
    outdir: Annotated[Any, Sink("path")] = None,
    *args: Any,
    **kwargs: Any,
) -> Any: ...
