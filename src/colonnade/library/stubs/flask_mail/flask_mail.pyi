from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class Message:
    subject: Annotated[Any, Sink("mail")]
    recipients: Annotated[Any, Sink("mail")]
    body: Any
    html: Annotated[Any, Sink("html")]
    def __init__(
        self,
        subject: Annotated[Any, Sink("mail")] = "",
        recipients: Annotated[Any, Sink("mail")] = None,
        body: Any = None,
        html: Annotated[Any, Sink("html")] = None,
        alts: Any = None,
        sender: Annotated[Any, Sink("mail")] = None,
        cc: Annotated[Any, Sink("mail")] = None,
        bcc: Annotated[Any, Sink("mail")] = None,
        attachments: Any = None,
        reply_to: Annotated[Any, Sink("mail")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def add_recipient(self, recipient: Annotated[str, Sink("mail")]) -> None: ...
    def attach(self, *args: Any, **kwargs: Any) -> None: ...

class Mail:
    def __init__(self, app: Any = None) -> Annotated[None, Fresh()]: ...
    def init_app(self, app: Any) -> Any: ...
    def send(self, message: Any) -> None: ...
    def send_message(self, *args: Annotated[Any, Sink("mail")], **kwargs: Any) -> None: ...
    def connect(self) -> Any: ...
