from typing import Annotated, Any

from colonnade.library.marks import Sink

ascii_letters: str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_lowercase: str = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase: str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
digits: str = "0123456789"
hexdigits: str = "0123456789abcdefABCDEF"
octdigits: str = "01234567"
punctuation: str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"

class Formatter:
    def format(self, format_string: Annotated[str, Sink("format")], /, *args: Any, **kwargs: Any) -> str: ...
    def vformat(self, format_string: Annotated[str, Sink("format")], args: Any, kwargs: Any) -> str: ...

class Template:
    template: str
    def __init__(self, template: str) -> None: ...
    def substitute(self, mapping: Any = ..., /, **kwds: Any) -> str: ...
    def safe_substitute(self, mapping: Any = ..., /, **kwds: Any) -> str: ...
