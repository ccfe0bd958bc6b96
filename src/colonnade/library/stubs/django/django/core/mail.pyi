from typing import Annotated, Any

from colonnade.library.marks import Sink

class BadHeaderError(ValueError): ...

def send_mail(
    subject: Annotated[str, Sink("mail")],
    message: str,
    from_email: Annotated[str | None, Sink("mail")],
    recipient_list: Annotated[Any, Sink("mail")],
    fail_silently: bool = False,
    auth_user: Any = None,
    auth_password: Any = None,
    connection: Any = None,
    html_message: Annotated[str | None, Sink("html")] = None,
) -> int: ...
def send_mass_mail(
    datatuple: Any,
    fail_silently: bool = False,
    auth_user: Any = None,
    auth_password: Any = None,
    connection: Any = None,
) -> int: ...
def mail_admins(
    subject: Annotated[str, Sink("mail")],
    message: str,
    fail_silently: bool = False,
    connection: Any = None,
    html_message: Annotated[str | None, Sink("html")] = None,
) -> None: ...
def mail_managers(
    subject: Annotated[str, Sink("mail")],
    message: str,
    fail_silently: bool = False,
    connection: Any = None,
    html_message: Annotated[str | None, Sink("html")] = None,
) -> None: ...
def get_connection(backend: Any = None, fail_silently: bool = False, **kwds: Any) -> Any: ...

class EmailMessage:
    content_subtype: str
    def __init__(
        self,
        subject: Annotated[str, Sink("mail")] = "",
        body: str = "",
        from_email: Annotated[str | None, Sink("mail")] = None,
        to: Annotated[Any, Sink("mail")] = None,
        bcc: Annotated[Any, Sink("mail")] = None,
        connection: Any = None,
        attachments: Any = None,
        headers: Annotated[Any, Sink("mail")] = None,
        cc: Annotated[Any, Sink("mail")] = None,
        reply_to: Annotated[Any, Sink("mail")] = None,
    ) -> None: ...
    def send(self, fail_silently: bool = False) -> int: ...
    def attach(self, filename: Any = None, content: Any = None, mimetype: Any = None) -> None: ...
    def attach_file(self, path: Annotated[str, Sink("path")], mimetype: Any = None) -> None: ...

class EmailMultiAlternatives(EmailMessage):
    def attach_alternative(self, content: str, mimetype: str) -> None: ...
