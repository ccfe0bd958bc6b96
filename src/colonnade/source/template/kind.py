"""Which files are templates, and the names under which they are linked."""

from __future__ import annotations

import re

_ENGINE = (".jinja", ".jinja2", ".j2", ".djhtml", ".html.jinja", ".html.jinja2", ".html.j2")
_PAGE = (".html", ".htm", ".xhtml", ".tpl", ".tmpl")
_FOLDERS = frozenset({"template", "templates", "views", "jinja", "jinja2"})
_HOLE = re.compile(r"\{\{|\{%")
_MARKUP = re.compile(r"</?[a-zA-Z][\w-]*[\s>/]")


def is_template(path: str) -> bool:
    """Whether the file at this path (posix slashes) is read as a template: by its suffix."""
    return path.lower().endswith((*_ENGINE, *_PAGE))


def is_kept_as_template(path: str) -> bool:
    """Whether a file met in a folder is one: an engine's suffix, or a page in a folder of templates."""
    name = path.lower()
    return name.endswith(_ENGINE) or (name.endswith(_PAGE) and not _FOLDERS.isdisjoint(name.split("/")[:-1]))


def is_page(path: str, text: str) -> bool:
    """Whether the text of a template is markup with holes: other templates make configuration files or mails."""
    if _HOLE.search(text) is None:
        return False
    return path.lower().endswith(_PAGE) or _MARKUP.search(text) is not None


def is_text(name: str) -> bool:
    """Whether what names a template is its text."""
    return _HOLE.search(name) is not None


def reference(name: str) -> str:
    """The name by which a template is asked for, as linking looks for it: the end of a module's name."""
    return "/" + name.replace("\\", "/").rpartition(":")[2].strip("./").replace(".", ",")


def module_name(path: str) -> str:
    """The name of the module that a template is: ``/shop/templates/cart,html``, which no Python file has."""
    return "/" + path.strip("/").replace(".", ",")
