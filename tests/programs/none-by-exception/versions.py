"""Results that may be None, found out by exceptions."""

import os
import re
import shutil

LINE = re.compile(r"(\w+)=(\w+)")


def version(text):
    try:
        return re.search(r"version (\d+)", text).group(1)
    except AttributeError:  # want: none-by-exception
        return ""


def pair(text):
    try:
        name = LINE.match(text)[1]
    except TypeError:  # want: none-by-exception
        name = ""
    return name


def folder():
    try:
        return os.environ.get("HOME").rstrip("/")
    except AttributeError:  # want: none-by-exception
        return "/"


def named(shape):
    try:
        return shape.name.lower()
    except AttributeError:  # safe: none-by-exception (asks what the object can do)
        return "shape"


def tool(name):
    try:
        return shutil.which(name).lower()
    except AttributeError:  # safe: none-by-exception (raised again)
        raise LookupError(name)


def certain(text):
    try:
        return text.strip().upper()
    except (AttributeError, TypeError):  # safe: none-by-exception (asks what the object can do)
        return ""


def number(text):
    try:
        return int(re.search(r"\d+", text).group())
    except ValueError:
        return 0
