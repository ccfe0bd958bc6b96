from typing import Annotated, Any

from colonnade.library.marks import Sink, Unsafe

class SMTPHandler:
    def __init__(
        self,
        mailhost: Annotated[Any, Sink("url")],
        fromaddr: Annotated[str, Sink("mail")],
        toaddrs: Annotated[Any, Sink("mail")],
        subject: Annotated[str, Sink("mail")],
        credentials: tuple[str, str] | None = None,
        secure: Any = None,
        timeout: float = 5.0,
    ) -> None: ...

class HTTPHandler:
    def __init__(
        self,
        host: Annotated[str, Sink("url")],
        url: str,
        method: str = "GET",
        secure: Annotated[bool, Unsafe(False, "clear-text")] = False,
        credentials: tuple[str, str] | None = None,
        context: Any = None,
    ) -> None: ...

class RotatingFileHandler:
    def __init__(
        self,
        filename: Annotated[Any, Sink("path")],
        mode: str = "a",
        maxBytes: int = 0,
        backupCount: int = 0,
        encoding: str | None = None,
        delay: bool = False,
        errors: str | None = None,
    ) -> None: ...
