from typing import IO, Annotated, Any

from colonnade.library.marks import NoFlow, Sink, Source, Unsafe

class QueryParams(dict[str, str]):
    def get(self, key: Annotated[Any, NoFlow()], default: Any = None) -> str | None: ...
    def getlist(self, key: Annotated[Any, NoFlow()]) -> list[str]: ...
    def multi_items(self) -> list[tuple[str, str]]: ...

class FormData(dict[str, Any]):
    def get(self, key: Annotated[Any, NoFlow()], default: Any = None) -> Any: ...
    def getlist(self, key: Annotated[Any, NoFlow()]) -> list[Any]: ...

class Headers(dict[str, str]):
    def get(self, key: Annotated[Any, NoFlow()], default: Any = None) -> str | None: ...
    def getlist(self, key: Annotated[Any, NoFlow()]) -> list[str]: ...

class MutableHeaders(Headers):
    def __setitem__(
        self,
        key: Annotated[str, Sink("header"), Unsafe(("Location", "location"), "location-header")],
        value: Annotated[str, Sink("header")],
    ) -> None: ...
    def append(
        self,
        key: Annotated[str, Sink("header"), Unsafe(("Location", "location"), "location-header")],
        value: Annotated[str, Sink("header")],
    ) -> None: ...

class URL:
    path: Annotated[str, Source("route")]
    query: Annotated[str, Source("http")]
    scheme: str
    netloc: Annotated[str, Source("host")]
    hostname: Annotated[str | None, Source("host")]
    fragment: Annotated[str, Source("http")]

class Address:
    host: str
    port: int

class UploadFile:
    filename: Annotated[str | None, Source("upload")]
    content_type: Annotated[str | None, Source("upload")]
    file: Annotated[IO[bytes], Source("upload")]
    headers: Annotated[Headers, Source("upload")]
    size: int | None
    async def read(self, size: int = -1) -> Annotated[bytes, Source("upload")]: ...
    async def write(self, data: bytes) -> None: ...
    async def seek(self, offset: int) -> None: ...
    async def close(self) -> None: ...
