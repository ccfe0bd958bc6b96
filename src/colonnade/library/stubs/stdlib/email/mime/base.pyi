from email.message import Message
from typing import Annotated, Any

from colonnade.library.marks import Sink, Stores

class MIMEBase(Message):
    def __setitem__(self, name: Annotated[str, Sink("mail")], val: Annotated[Any, Sink("mail"), Stores()]) -> None: ...
    def replace_header(self, _name: str, _value: Annotated[Any, Sink("mail"), Stores()]) -> None: ...
