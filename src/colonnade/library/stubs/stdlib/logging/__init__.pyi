from typing import Annotated, Any, TypeAlias

from colonnade.library.marks import Marks, NoFlow, Sink

_Text: TypeAlias = Annotated[Any, Sink("log"), NoFlow()]

CRITICAL: int = 50
FATAL: int = 50
ERROR: int = 40
WARNING: int = 30
WARN: int = 30
INFO: int = 20
DEBUG: int = 10
NOTSET: int = 0
raiseExceptions: bool

def debug(
    msg: _Text,
    *args: _Text,
    exc_info: Any = None,
    stack_info: bool = False,
    stacklevel: int = 1,
    extra: Annotated[Any, Sink("log"), NoFlow()] = None,
) -> None: ...
def info(
    msg: _Text,
    *args: _Text,
    exc_info: Any = None,
    stack_info: bool = False,
    stacklevel: int = 1,
    extra: Annotated[Any, Sink("log"), NoFlow()] = None,
) -> None: ...
def warning(
    msg: _Text,
    *args: _Text,
    exc_info: Any = None,
    stack_info: bool = False,
    stacklevel: int = 1,
    extra: Annotated[Any, Sink("log"), NoFlow()] = None,
) -> None: ...
def warn(
    msg: _Text,
    *args: _Text,
    exc_info: Any = None,
    stack_info: bool = False,
    stacklevel: int = 1,
    extra: Annotated[Any, Sink("log"), NoFlow()] = None,
) -> Annotated[None, Marks("deprecated")]: ...
def error(
    msg: _Text,
    *args: _Text,
    exc_info: Any = None,
    stack_info: bool = False,
    stacklevel: int = 1,
    extra: Annotated[Any, Sink("log"), NoFlow()] = None,
) -> None: ...
def exception(
    msg: _Text,
    *args: _Text,
    exc_info: Any = True,
    stack_info: bool = False,
    stacklevel: int = 1,
    extra: Annotated[Any, Sink("log"), NoFlow()] = None,
) -> None: ...
def critical(
    msg: _Text,
    *args: _Text,
    exc_info: Any = None,
    stack_info: bool = False,
    stacklevel: int = 1,
    extra: Annotated[Any, Sink("log"), NoFlow()] = None,
) -> None: ...
def fatal(
    msg: _Text,
    *args: _Text,
    exc_info: Any = None,
    stack_info: bool = False,
    stacklevel: int = 1,
    extra: Annotated[Any, Sink("log"), NoFlow()] = None,
) -> None: ...
def log(
    level: int,
    msg: _Text,
    *args: _Text,
    exc_info: Any = None,
    stack_info: bool = False,
    stacklevel: int = 1,
    extra: Annotated[Any, Sink("log"), NoFlow()] = None,
) -> None: ...

class Filterer:
    def addFilter(self, filter: Any) -> None: ...
    def removeFilter(self, filter: Any) -> None: ...

class Logger(Filterer):
    name: str
    level: int
    parent: Logger | None
    propagate: bool
    handlers: list[Handler]
    disabled: bool
    root: Logger
    def __init__(self, name: str, level: Any = 0) -> None: ...
    def debug(
        self,
        msg: _Text,
        *args: _Text,
        exc_info: Any = None,
        stack_info: bool = False,
        stacklevel: int = 1,
        extra: Annotated[Any, Sink("log"), NoFlow()] = None,
    ) -> None: ...
    def info(
        self,
        msg: _Text,
        *args: _Text,
        exc_info: Any = None,
        stack_info: bool = False,
        stacklevel: int = 1,
        extra: Annotated[Any, Sink("log"), NoFlow()] = None,
    ) -> None: ...
    def warning(
        self,
        msg: _Text,
        *args: _Text,
        exc_info: Any = None,
        stack_info: bool = False,
        stacklevel: int = 1,
        extra: Annotated[Any, Sink("log"), NoFlow()] = None,
    ) -> None: ...
    def warn(
        self,
        msg: _Text,
        *args: _Text,
        exc_info: Any = None,
        stack_info: bool = False,
        stacklevel: int = 1,
        extra: Annotated[Any, Sink("log"), NoFlow()] = None,
    ) -> Annotated[None, Marks("deprecated")]: ...
    def error(
        self,
        msg: _Text,
        *args: _Text,
        exc_info: Any = None,
        stack_info: bool = False,
        stacklevel: int = 1,
        extra: Annotated[Any, Sink("log"), NoFlow()] = None,
    ) -> None: ...
    def exception(
        self,
        msg: _Text,
        *args: _Text,
        exc_info: Any = True,
        stack_info: bool = False,
        stacklevel: int = 1,
        extra: Annotated[Any, Sink("log"), NoFlow()] = None,
    ) -> None: ...
    def critical(
        self,
        msg: _Text,
        *args: _Text,
        exc_info: Any = None,
        stack_info: bool = False,
        stacklevel: int = 1,
        extra: Annotated[Any, Sink("log"), NoFlow()] = None,
    ) -> None: ...
    def fatal(
        self,
        msg: _Text,
        *args: _Text,
        exc_info: Any = None,
        stack_info: bool = False,
        stacklevel: int = 1,
        extra: Annotated[Any, Sink("log"), NoFlow()] = None,
    ) -> None: ...
    def log(
        self,
        level: int,
        msg: _Text,
        *args: _Text,
        exc_info: Any = None,
        stack_info: bool = False,
        stacklevel: int = 1,
        extra: Annotated[Any, Sink("log"), NoFlow()] = None,
    ) -> None: ...
    def setLevel(self, level: Any) -> None: ...
    def isEnabledFor(self, level: int) -> bool: ...
    def getEffectiveLevel(self) -> int: ...
    def getChild(self, suffix: str) -> Logger: ...
    def addHandler(self, hdlr: Handler) -> None: ...
    def removeHandler(self, hdlr: Handler) -> None: ...
    def hasHandlers(self) -> bool: ...

root: Logger

class LoggerAdapter:
    logger: Logger
    extra: Any
    def __init__(self, logger: Any, extra: Any = None, merge_extra: bool = False) -> None: ...
    def process(self, msg: Any, kwargs: Any) -> tuple[Any, Any]: ...
    def debug(self, msg: _Text, *args: _Text, **kwargs: Any) -> None: ...
    def info(self, msg: _Text, *args: _Text, **kwargs: Any) -> None: ...
    def warning(self, msg: _Text, *args: _Text, **kwargs: Any) -> None: ...
    def warn(self, msg: _Text, *args: _Text, **kwargs: Any) -> None: ...
    def error(self, msg: _Text, *args: _Text, **kwargs: Any) -> None: ...
    def exception(self, msg: _Text, *args: _Text, **kwargs: Any) -> None: ...
    def critical(self, msg: _Text, *args: _Text, **kwargs: Any) -> None: ...
    def log(self, level: int, msg: _Text, *args: _Text, **kwargs: Any) -> None: ...
    def setLevel(self, level: Any) -> None: ...
    def isEnabledFor(self, level: int) -> bool: ...

class LogRecord:
    args: Any
    msg: Any
    levelno: int
    levelname: str
    message: str
    name: str
    pathname: str
    lineno: int
    exc_info: Any
    def getMessage(self) -> str: ...

class Handler(Filterer):
    level: int
    formatter: Any
    def setLevel(self, level: Any) -> None: ...
    def setFormatter(self, fmt: Any) -> None: ...
    def acquire(self) -> None: ...
    def release(self) -> None: ...
    def flush(self) -> None: ...
    def close(self) -> None: ...
    def emit(self, record: LogRecord) -> None: ...
    def handle(self, record: LogRecord) -> bool: ...

class StreamHandler(Handler):
    stream: Any
    def __init__(self, stream: Any = None) -> None: ...

class FileHandler(StreamHandler):
    baseFilename: str
    def __init__(
        self,
        filename: Annotated[Any, Sink("path")],
        mode: str = "a",
        encoding: str | None = None,
        delay: bool = False,
        errors: str | None = None,
    ) -> None: ...

class NullHandler(Handler): ...

class Formatter:
    def __init__(
        self,
        fmt: str | None = None,
        datefmt: str | None = None,
        style: str = "%",
        validate: bool = True,
        *,
        defaults: Any = None,
    ) -> None: ...
    def format(self, record: LogRecord) -> str: ...

def getLogger(name: str | None = None) -> Logger: ...
def getLevelName(level: Any) -> Any: ...
def addLevelName(level: int, levelName: str) -> None: ...
def basicConfig(
    *,
    filename: Annotated[Any, Sink("path")] = None,
    filemode: str = "a",
    format: str = ...,
    datefmt: str | None = None,
    style: str = "%",
    level: Any = None,
    stream: Any = None,
    handlers: Any = None,
    force: bool = False,
    encoding: str | None = None,
    errors: str | None = "backslashreplace",
) -> None: ...
def disable(level: int = 50) -> None: ...
def shutdown(handlerList: Any = ...) -> None: ...
def captureWarnings(capture: bool) -> None: ...
