from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class SMTP:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def send(
        self,
        to: Annotated[Any, Sink("mail")] = None,
        subject: Annotated[Any, Sink("mail")] = None,
        contents: Any = None,
        attachments: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> Any: ...
