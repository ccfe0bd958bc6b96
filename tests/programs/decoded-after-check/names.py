"""Checks of names, before and after they are decoded."""

import base64
import html
import re
from pathlib import Path
from urllib.parse import unquote

SHELF = Path("/srv/shelf")


def early(name):
    if ".." in name:
        raise ValueError(name)
    return (SHELF / unquote(name)).read_text()  # want: decoded-after-check


def comment(text):
    if "<" not in text:
        return html.unescape(text)  # want: decoded-after-check
    return ""


def filtered(name):
    if name.startswith("..") or "../" in name:
        raise ValueError(name)
    name = name.replace("\0", "")  # want: decoded-after-check
    return SHELF / name


def filtered_by_pattern(query):
    if "--" in query:
        raise ValueError(query)
    return re.sub(r"[^\w -]", "", query)  # want: decoded-after-check


def late(name):
    name = unquote(name)  # safe: decoded-after-check (checked afterwards)
    if ".." in name:
        raise ValueError(name)
    return SHELF / name


def twice(name):
    if ".." in name:
        raise ValueError(name)
    path = unquote(name)  # safe: decoded-after-check (checked again afterwards)
    if ".." in path:
        raise ValueError(path)
    return SHELF / path


def quoted(text):
    if '"' in text:
        raise ValueError(text)
    return text.replace("\n", "")


def marked(text):
    if "%" in text:
        text = unquote(text)
    return text


def data(text):
    if "," in text:
        raise ValueError(text)
    return base64.b64decode(text)


def host(address):
    if "://" in address:
        raise ValueError(address)
    return address.replace("ssh://", "")
