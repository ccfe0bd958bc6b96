from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink

class Mail:
    def __init__(
        self,
        from_email: Any = None,
        to_emails: Annotated[Any, Sink("mail")] = None,
        subject: Annotated[Any, Sink("mail")] = None,
        plain_text_content: Any = None,
        html_content: Annotated[Any, Sink("html")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
