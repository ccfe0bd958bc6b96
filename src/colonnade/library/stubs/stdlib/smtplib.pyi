from collections.abc import Sequence
from typing import Annotated, Any, Self

from colonnade.library.marks import Expect, Fresh, Marks, Raises, Resource, Sink, Source, Unsafe

class SMTPException(OSError): ...

class SMTPResponseException(SMTPException):
    smtp_code: int
    smtp_error: Annotated[bytes | str, Source("network")]

class SMTPServerDisconnected(SMTPException): ...
class SMTPConnectError(SMTPResponseException): ...
class SMTPAuthenticationError(SMTPResponseException): ...
class SMTPRecipientsRefused(SMTPException): ...

class SMTP:
    def __init__(
        self,
        host: Annotated[str, Sink("url")] = "",
        port: int = 0,
        local_hostname: Annotated[str | None, Sink("header")] = None,
        timeout: Annotated[float, Unsafe(None, "no-timeout")] = None,
        source_address: Any = None,
    ) -> Annotated[None, Resource("connection", close="quit|close"), Marks("blocking"), Raises("OSError")]: ...
    def connect(
        self, host: Annotated[str, Sink("url")] = "localhost", port: int = 0, source_address: Any = None
    ) -> Annotated[tuple[int, bytes], Fresh(), Marks("blocking"), Raises("OSError")]: ...
    def login(
        self, user: str, password: str, *, initial_response_ok: bool = True
    ) -> Annotated[tuple[int, bytes], Fresh(), Raises(SMTPAuthenticationError)]: ...
    def starttls(
        self,
        keyfile: Any = None,
        certfile: Any = None,
        context: Annotated[Any, Unsafe(None, "tls-verification-off")] = None,
    ) -> Annotated[tuple[int, bytes], Fresh()]: ...
    def ehlo(self, name: Annotated[str, Sink("header")] = "") -> Annotated[tuple[int, bytes], Fresh()]: ...
    def helo(self, name: Annotated[str, Sink("header")] = "") -> Annotated[tuple[int, bytes], Fresh()]: ...
    def mail(
        self, sender: Annotated[str, Sink("mail")], options: Sequence[str] = ()
    ) -> Annotated[tuple[int, bytes], Fresh()]: ...
    def rcpt(
        self, recip: Annotated[str, Sink("mail")], options: Sequence[str] = ()
    ) -> Annotated[tuple[int, bytes], Fresh()]: ...
    def data(self, msg: Annotated[Any, Sink("mail")]) -> Annotated[tuple[int, bytes], Fresh()]: ...
    def docmd(
        self, cmd: Annotated[str, Sink("header")], args: Annotated[str, Sink("header")] = ""
    ) -> Annotated[tuple[int, bytes], Fresh()]: ...
    def putcmd(self, cmd: Annotated[str, Sink("header")], args: Annotated[str, Sink("header")] = "") -> None: ...
    def verify(self, address: Annotated[str, Sink("mail")]) -> Annotated[tuple[int, bytes], Fresh()]: ...
    def sendmail(
        self,
        from_addr: Annotated[str, Sink("mail")],
        to_addrs: Annotated[Any, Sink("mail")],
        msg: Annotated[Any, Sink("mail")],
        mail_options: Sequence[str] = (),
        rcpt_options: Sequence[str] = (),
    ) -> Annotated[dict[str, tuple[int, bytes]], Fresh(), Marks("blocking"), Raises(SMTPException)]: ...
    def send_message(
        self,
        msg: Any,
        from_addr: Annotated[str | None, Sink("mail")] = None,
        to_addrs: Annotated[Any, Sink("mail")] = None,
        mail_options: Sequence[str] = (),
        rcpt_options: Sequence[str] = (),
    ) -> Annotated[dict[str, tuple[int, bytes]], Fresh(), Marks("blocking"), Raises(SMTPException)]: ...
    def set_debuglevel(self, debuglevel: Annotated[int, Expect((0, False), "traffic-log")]) -> None: ...
    def quit(self) -> Annotated[tuple[int, bytes], Fresh()]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...

class SMTP_SSL(SMTP):
    def __init__(
        self,
        host: Annotated[str, Sink("url")] = "",
        port: int = 0,
        local_hostname: Annotated[str | None, Sink("header")] = None,
        *,
        timeout: Annotated[float, Unsafe(None, "no-timeout")] = None,
        source_address: Any = None,
        context: Annotated[Any, Unsafe(None, "tls-verification-off")] = None,
        keyfile: Any = None,
        certfile: Any = None,
    ) -> Annotated[None, Resource("connection", close="quit|close"), Marks("blocking"), Raises("OSError")]: ...

class LMTP(SMTP): ...
