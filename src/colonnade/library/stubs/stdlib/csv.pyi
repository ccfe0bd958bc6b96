from collections.abc import Iterator
from typing import Annotated, Any

from colonnade.library.marks import Sink

QUOTE_ALL: int = 1
QUOTE_MINIMAL: int = 0
QUOTE_NONNUMERIC: int = 2
QUOTE_NONE: int = 3

class Error(Exception): ...

class _Writer:
    def writerow(self, row: Annotated[Any, Sink("csv")], /) -> Any: ...
    def writerows(self, rows: Annotated[Any, Sink("csv")], /) -> None: ...

class _Reader(Iterator[list[str]]):
    line_num: int

class DictWriter:
    fieldnames: Any
    writer: _Writer
    def __init__(
        self,
        f: Any,
        fieldnames: Any,
        restval: Any = "",
        extrasaction: str = "raise",
        dialect: Any = "excel",
        *args: Any,
        **kwds: Any,
    ) -> None: ...
    def writeheader(self) -> Any: ...
    def writerow(self, rowdict: Annotated[Any, Sink("csv")]) -> Any: ...
    def writerows(self, rowdicts: Annotated[Any, Sink("csv")]) -> None: ...

class DictReader(Iterator[dict[str, str]]):
    fieldnames: Any
    line_num: int
    def __init__(
        self,
        f: Any,
        fieldnames: Any = None,
        restkey: Any = None,
        restval: Any = None,
        dialect: Any = "excel",
        *args: Any,
        **kwds: Any,
    ) -> None: ...

def reader(
    iterable: Any,
    /,
    dialect: Any = "excel",
    *,
    delimiter: str = ",",
    quotechar: str | None = '"',
    escapechar: str | None = None,
    doublequote: bool = True,
    skipinitialspace: bool = False,
    lineterminator: str = "\r\n",
    quoting: int = 0,
    strict: bool = False,
) -> _Reader: ...
def writer(
    fileobj: Any,
    /,
    dialect: Any = "excel",
    *,
    delimiter: str = ",",
    quotechar: str | None = '"',
    escapechar: str | None = None,
    doublequote: bool = True,
    skipinitialspace: bool = False,
    lineterminator: str = "\r\n",
    quoting: int = 0,
    strict: bool = False,
) -> _Writer: ...
