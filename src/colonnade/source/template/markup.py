"""Where in a page a hole stands, after HTML's own states: text, attribute values, scripts, styles."""

from __future__ import annotations

import re
from typing import Final, Literal

Context = Literal["text", "attribute", "unquoted", "link", "script", "quoted", "style"]
"""quoted: inside a string literal of a script.  link: at the start of an attribute that names an address."""

_ADDRESSES: Final = frozenset({"href", "action", "formaction", "xlink:href"})
_LOADED: Final = {"iframe": "src", "frame": "src", "embed": "src", "script": "src", "object": "data"}
"""Elements whose other addresses are opened or run as pages and scripts."""
_RAW: Final = frozenset({"script", "style", "textarea", "title"})
_TOKEN = re.compile(r"<!--|</?([a-zA-Z][\w:-]*)|[^<]+|<")
_INSIDE = re.compile(r"\s+|/?>|([^\s=>/\"']+)|=|[\"']|/")
_CODE = re.compile(r"//[^\n]*|/\*.*?\*/|[\"'`]", re.DOTALL)
_STRING = re.compile(r"\\.|[\"'`\n]", re.DOTALL)


class Markup:
    """The state of an HTML reader that is fed the text between holes, piece by piece."""

    def __init__(self) -> None:
        self.element = ""
        """The element whose content is raw text: script, style, textarea, title; or empty."""
        self.tag = ""
        """The element whose start tag is being read, or empty."""
        self.attribute = ""
        self.awaits_value = False
        self.quote = ""
        """The mark that ends the attribute value or the script's string literal being read."""
        self.bare = False
        """Whether an unquoted attribute value is being read."""
        self.begun = False
        """Whether something of the attribute value has been read."""
        self.comment = False
        self.is_data = False
        """Whether the script is of a type that no browser runs."""

    def context(self) -> Context:
        """Where a hole at this point stands."""
        if self.tag:
            return self._in_tag()
        if self.element == "script" and not self.is_data:
            return "quoted" if self.quote in ("'", '"') else "script"
        return "style" if self.element == "style" else "text"

    def _in_tag(self) -> Context:
        if not self.quote:
            return "unquoted"
        if self.attribute.startswith("on"):
            return "script"
        if self.attribute == "style":
            return "style"
        opened = self.attribute in _ADDRESSES or self.attribute == _LOADED.get(self.tag)
        return "link" if opened and not self.begun and self.tag != "link" else "attribute"

    def hole(self) -> None:
        """A hole stands here: its value is part of what is being read."""
        self.begun = True
        if self.tag and not self.quote and self.awaits_value:
            self.bare = True

    def feed(self, text: str) -> None:
        """The next literal text of the page."""
        at = 0
        while at < len(text):
            if self.comment:
                end = text.find("-->", at)
                self.comment = end < 0
                at = len(text) if end < 0 else end + 3
            elif self.tag:
                at = self._tag(text, at)
            elif self.element:
                at = self._raw(text, at)
            else:
                at = self._data(text, at)

    def _data(self, text: str, at: int) -> int:
        match = _TOKEN.match(text, at)
        assert match is not None
        if match[0] == "<!--":
            self.comment = True
        elif match[1] and not match[0].startswith("</"):
            self.tag = match[1].lower()
            self.is_data = False
            self._next_attribute()
        return match.end()

    def _next_attribute(self) -> None:
        self.attribute, self.awaits_value, self.quote, self.bare, self.begun = "", False, "", False, False

    def _tag(self, text: str, at: int) -> int:
        if self.quote:
            end = text.find(self.quote, at)
            self._value(text[at : end if end >= 0 else len(text)])
            if end < 0:
                return len(text)
            self._next_attribute()
            return end + 1
        match = _INSIDE.match(text, at)
        if match is None:
            return at + 1
        token = match[0]
        if token.isspace():
            if self.bare:
                self._next_attribute()
        elif token.endswith(">"):
            self.element = self.tag if self.tag in _RAW else ""
            self.tag = ""
            self._next_attribute()
        elif token == "=":
            self.awaits_value = True
        elif token in "\"'" and self.awaits_value:
            self.quote = token
        elif match[1] and not self.awaits_value:
            self._next_attribute()
            self.attribute = token.lower()
        elif self.awaits_value:
            self.bare = True
            self._value(token)
        return match.end()

    def _value(self, part: str) -> None:
        self.begun = self.begun or bool(part.strip())
        if self.tag == "script" and self.attribute == "type" and part:
            self.is_data = not any(word in part.lower() for word in ("javascript", "module", "ecmascript", "babel"))

    def _raw(self, text: str, at: int) -> int:
        closing = re.compile(rf"</{self.element}\b", re.I).search(text, at)
        end = closing.start() if closing is not None else len(text)
        if self.element == "script":
            self._script(text[at:end])
        if closing is not None:
            self.element, self.quote = "", ""
        return end

    def _script(self, text: str) -> None:
        at = 0
        while at < len(text):
            match = (_STRING if self.quote else _CODE).search(text, at)
            if match is None:
                return
            at = match.end()
            token = match[0]
            if not self.quote:
                self.quote = token if token in ("'", '"', "`") else ""
            elif token == self.quote or (token == "\n" and self.quote != "`"):
                self.quote = ""
