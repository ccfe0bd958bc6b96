from typing import Annotated, Any

from colonnade.library.marks import Fresh, Resource, Sink

class Image:
    def __init__(
        self,
        image: Any = None,
        blob: Any = None,
        file: Any = None,
        filename: Annotated[Any, Sink("path", "url")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh(), Resource("file", close="close|destroy")]: ...
    def save(
        self, file: Any = None, filename: Annotated[Any, Sink("path")] = None, *args: Any, **kwargs: Any
    ) -> None: ...
    def close(self) -> None: ...
    def destroy(self) -> None: ...
