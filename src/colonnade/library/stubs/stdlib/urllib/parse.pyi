from typing import Annotated, Any, AnyStr, TypeAlias

from colonnade.library.marks import Guard, Marks, NoFlow, Raises, Sanitizes

# Percent-encoding leaves letters, digits and _.-~ (and `safe`, a slash when not given): a path may still climb.
_Quoted: TypeAlias = Annotated[
    AnyStr,
    Sanitizes(
        "html", "css", "xml", "header", "mail", "log", "sql", "shell", "ldap", "xpath", "template", "code", "regex"
    ),
]
_Whole: TypeAlias = Annotated[
    AnyStr,
    Sanitizes(
        "html", "css", "xml", "header", "mail", "log", "sql", "shell", "ldap", "xpath", "template", "code", "regex"
    ),
]

class _Parts(tuple[str]):
    @property
    def username(self) -> str | None: ...
    @property
    def password(self) -> str | None: ...
    hostname: Annotated[str | None, Guard("url", "redirect")]
    @property
    def port(self) -> Annotated[int | None, Raises("ValueError")]: ...
    scheme: str
    netloc: Annotated[str, Guard("url", "redirect")]
    path: str
    query: str
    fragment: str
    def geturl(self) -> str: ...
    def _replace(self, **kwargs: Any) -> _Parts: ...

class ParseResult(_Parts):
    params: str
    def __init__(self, scheme: str, netloc: str, path: str, params: str, query: str, fragment: str) -> None: ...

class SplitResult(_Parts):
    def __init__(self, scheme: str, netloc: str, path: str, query: str, fragment: str) -> None: ...

class DefragResult(tuple[str]):
    url: str
    fragment: str
    def geturl(self) -> str: ...

def quote(
    string: _Quoted, safe: Annotated[Any, NoFlow()] = "/", encoding: str | None = None, errors: str | None = None
) -> str: ...
def quote_plus(
    string: _Whole, safe: Annotated[Any, NoFlow()] = "", encoding: str | None = None, errors: str | None = None
) -> str: ...
def quote_from_bytes(bs: _Quoted, safe: Annotated[Any, NoFlow()] = "/") -> str: ...
def urlencode(
    query: _Whole,
    doseq: bool = False,
    safe: Annotated[Any, NoFlow()] = "",
    encoding: str | None = None,
    errors: str | None = None,
    quote_via: Annotated[Any, NoFlow()] = ...,
) -> str: ...
def unquote(string: Any, encoding: str = "utf-8", errors: str = "replace") -> str: ...
def unquote_plus(string: str, encoding: str = "utf-8", errors: str = "replace") -> str: ...
def unquote_to_bytes(string: Any) -> bytes: ...
def urlparse(url: Any, scheme: Any = "", allow_fragments: bool = True) -> ParseResult: ...
def urlsplit(url: Any, scheme: Any = "", allow_fragments: bool = True) -> SplitResult: ...

# Behind the address of the server stands what that server is asked for.
_Behind: TypeAlias = Annotated[Any, Sanitizes("url", "redirect")]

def urlunparse(components: tuple[Any, Any, _Behind, _Behind, _Behind, _Behind]) -> str: ...
def urlunsplit(components: tuple[Any, Any, _Behind, _Behind, _Behind]) -> str: ...
def urljoin(
    base: AnyStr, url: AnyStr | None, allow_fragments: bool = True
) -> Annotated[AnyStr, Marks("joined-address")]: ...
def urldefrag(url: Any) -> DefragResult: ...
def parse_qs(
    qs: Any,
    keep_blank_values: bool = False,
    strict_parsing: bool = False,
    encoding: str = "utf-8",
    errors: str = "replace",
    max_num_fields: int | None = None,
    separator: str = "&",
) -> dict[str, list[str]]: ...
def parse_qsl(
    qs: Any,
    keep_blank_values: bool = False,
    strict_parsing: bool = False,
    encoding: str = "utf-8",
    errors: str = "replace",
    max_num_fields: int | None = None,
    separator: str = "&",
) -> list[tuple[str, str]]: ...
