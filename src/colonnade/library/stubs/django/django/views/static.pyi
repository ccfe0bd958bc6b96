from typing import Annotated, Any

from django.http import FileResponse, HttpRequest

from colonnade.library.marks import Fresh, Sink

def serve(
    request: HttpRequest, path: str, document_root: Annotated[Any, Sink("path")] = None, show_indexes: bool = False
) -> Annotated[FileResponse, Fresh()]: ...
