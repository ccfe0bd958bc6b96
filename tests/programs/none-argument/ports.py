"""Ports and paths that the environment gives."""

import os
import shutil


def port():
    return int(os.environ.get("PORT"))  # want: none-argument


def port_or_default():
    return int(os.environ.get("PORT", "8080"))


def known_port():
    text = os.getenv("PORT")
    if text is None:
        return 8080
    return int(text)


def port_if_set():
    return int(os.environ.get("PORT")) if "PORT" in os.environ else 8080  # safe: none-argument (tested before)


def caught_port():
    try:
        return int(os.getenv("PORT"))  # safe: none-argument (the exception is handled here)
    except TypeError:
        return 8080


def folder():
    tool = shutil.which("git")
    return os.path.dirname(tool)  # want: none-argument


def home():
    return os.path.join(os.environ.get("HOME"), "shop")  # want: none-argument


def is_there():
    return os.path.exists(os.environ.get("SHOP"))
