from typing import Annotated, Any

from colonnade.library.marks import Sink

class HTML:
    def __init__(
        self,
        guess: Annotated[Any, Sink("url", "path")] = None,
        filename: Annotated[Any, Sink("path")] = None,
        url: Annotated[str | None, Sink("url")] = None,
        file_obj: Any = None,
        string: Annotated[str | None, Sink("html")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
    def write_pdf(self, target: Annotated[Any, Sink("path")] = None, *args: Any, **kwargs: Any) -> bytes | None: ...

class CSS:
    def __init__(
        self,
        guess: Annotated[Any, Sink("url", "path")] = None,
        filename: Annotated[Any, Sink("path")] = None,
        url: Annotated[str | None, Sink("url")] = None,
        file_obj: Any = None,
        string: Annotated[str | None, Sink("css")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
