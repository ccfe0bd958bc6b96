from typing import Annotated, Any, Self

from colonnade.library.marks import Marks, Raises, Resource, Sink, Source, Stores

ZIP_STORED: int = 0
ZIP_DEFLATED: int = 8
ZIP_BZIP2: int = 12
ZIP_LZMA: int = 14

class BadZipFile(Exception): ...

BadZipfile = BadZipFile
error = BadZipFile

class LargeZipFile(Exception): ...

class ZipInfo:
    filename: Annotated[str, Source("member")]
    comment: Annotated[bytes, Source("file")]
    extra: bytes
    file_size: int
    compress_size: int
    compress_type: int
    external_attr: int
    def is_dir(self) -> bool: ...

class ZipFile:
    filename: str | None
    filelist: list[ZipInfo]
    comment: bytes
    def __init__(
        self,
        file: Annotated[Any, Sink("path")],
        mode: str = "r",
        compression: int = 0,
        allowZip64: bool = True,
        compresslevel: int | None = None,
        *,
        strict_timestamps: bool = True,
        metadata_encoding: str | None = None,
    ) -> Annotated[None, Resource("archive", close="close"), Raises(BadZipFile)]: ...
    def close(self) -> None: ...
    def getinfo(self, name: str) -> ZipInfo: ...
    def infolist(self) -> list[ZipInfo]: ...
    def namelist(self) -> Annotated[list[str], Source("member")]: ...
    def open(
        self, name: Any, mode: str = "r", pwd: bytes | None = None, *, force_zip64: bool = False
    ) -> Annotated[ZipExtFile, Resource("file", close="close")]: ...
    def extract(
        self: Annotated[ZipFile, Sink("inflate")],
        member: Any,
        path: Annotated[Any, Sink("path")] = None,
        pwd: bytes | None = None,
    ) -> Annotated[str, Marks("file-system-act")]: ...
    def extractall(
        self: Annotated[ZipFile, Sink("inflate")],
        path: Annotated[Any, Sink("path")] = None,
        members: Any = None,
        pwd: bytes | None = None,
    ) -> Annotated[None, Marks("file-system-act")]: ...
    def printdir(self, file: Any = None) -> None: ...
    def setpassword(self, pwd: bytes) -> None: ...
    def read(
        self: Annotated[ZipFile, Sink("inflate")], name: Any, pwd: bytes | None = None
    ) -> Annotated[bytes, Source("file")]: ...
    def testzip(self) -> str | None: ...
    def write(
        self,
        filename: Annotated[Any, Sink("path")],
        arcname: Any = None,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None: ...
    def writestr(
        self,
        zinfo_or_arcname: Any,
        data: Annotated[Any, Stores()],
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None: ...
    def __enter__(self) -> Self: ...

class ZipExtFile:
    name: str
    def read(self, n: int | None = -1) -> Annotated[bytes, Source("file")]: ...
    def close(self) -> None: ...

def is_zipfile(filename: Any) -> bool: ...
