from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class netrc:
    hosts: Annotated[dict[str, Any], Source("secret")]
    def __init__(self, file: Annotated[Any, Sink("path")] = None) -> None: ...
    def authenticators(self, host: str) -> Annotated[tuple[str, str, str] | None, Fresh(), Source("secret")]: ...
