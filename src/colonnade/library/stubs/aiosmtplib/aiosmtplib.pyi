from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Unsafe

async def send(
    message: Annotated[Any, Sink("mail")],
    /,
    *,
    sender: Annotated[Any, Sink("mail")] = None,
    recipients: Annotated[Any, Sink("mail")] = None,
    validate_certs: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    **kwargs: Any,
) -> Any: ...

class SMTP:
    def __init__(
        self, *args: Any, validate_certs: Annotated[Any, Unsafe(False, "tls-verification-off")] = True, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    async def connect(self, **kwargs: Any) -> Any: ...
    async def login(self, username: Any, password: Any, *args: Any, **kwargs: Any) -> Any: ...
    async def sendmail(
        self,
        sender: Annotated[Any, Sink("mail")],
        recipients: Annotated[Any, Sink("mail")],
        message: Any,
        *args: Any,
        **kwargs: Any,
    ) -> Any: ...
    async def send_message(self, message: Any, *args: Any, **kwargs: Any) -> Any: ...
    async def quit(self, **kwargs: Any) -> Any: ...
