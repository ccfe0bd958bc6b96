"""The functions, classes and names of the code that prose names, in backticks or plainly."""

import keyword
import re
from collections.abc import Iterable
from typing import Final

_NAME: Final = r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*"
_CODE = re.compile(rf"\s*(?:(?:async\s+)?(?:def|class)\s+|@)?(?P<name>{_NAME})\s*(?:\([^()]*\))?:?\s*")
_CALL = re.compile(rf"(?<![\w.`/]){_NAME}(?=\((?!s\)))")
_SNAKE = re.compile(
    r"(?<![\w./\\-])(?:\w+\.)*_{0,2}[A-Za-z0-9]+(?:_+[A-Za-z0-9]+)+_{0,2}(?!\.(?:py|txt|md|json|cfg)\b)(?![\w/\\])"
)
_CAMEL = re.compile(r"(?<![\w./\\-])(?:\w+\.)*[a-z]+[a-z0-9]*[A-Z]\w*(?![\w/\\])")
_ERROR = re.compile(r"(?<![\w./\\-])[A-Z]\w*(?:Error|Exception|Warning|Mixin|TestCase)(?!\w)")
_KIND: Final = (
    r"(?:function|method|class|helper|decorator|fixture|coroutine|property|handler|view|endpoint|exception|module|variable"
    r"|attribute)"
)
_NAMED_BEFORE = re.compile(rf"\b{_KIND}s?\s+(?:called\s+|named\s+)?(?P<name>[A-Za-z_]\w*)")
_NAMED_AFTER = re.compile(rf"(?<![\w.-])(?P<name>[A-Za-z_]\w*)\s+(?:{_KIND})\b")
_FOREIGN: Final = frozenset(("iOS", "macOS", "eBPF", "jQuery", "gRPC", "mTLS", "pH", "eCommerce", "iPhone"))
MOST: Final = 24


def symbols(text: str, code: Iterable[tuple[int, int]], start: int, end: int) -> tuple[str, ...]:
    """Names of the code in text[start:end], each once, in order; `code`: where the text is set as code.

    A piece of code that is no name, such as a statement, names none.
    """
    found: dict[str, int] = {}
    for first, last in code:
        if start <= first and last <= end:
            match = _CODE.fullmatch(text, first, last)
            if match and not keyword.iskeyword(match["name"]) and not _is_file(match["name"]):
                found.setdefault(match["name"], first)
    prose = list(text[start:end])
    for first, last in code:
        for place in range(max(first, start), min(last, end)):
            prose[place - start] = " "
    words = "".join(prose)
    for each in (_CALL, _SNAKE, _CAMEL, _ERROR):
        for match in each.finditer(words):
            if match[0] not in _FOREIGN and not match[0].isupper() and not match[0].lower().startswith("cwe"):
                found.setdefault(match[0], start + match.start())
    for each in (_NAMED_BEFORE, _NAMED_AFTER):
        for match in each.finditer(words):
            name = match["name"]
            mixed = "_" in name or any(letter.isupper() for letter in name[1:])
            if mixed and not name.isupper():
                found.setdefault(name, start + match.start("name"))
    return tuple(sorted(found, key=lambda name: found[name]))[:MOST]


def _is_file(name: str) -> bool:
    return name.rpartition(".")[2] in ("py", "txt", "md", "json", "cfg", "toml", "yaml", "yml", "ini", "html")
