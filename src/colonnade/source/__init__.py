"""From paths to trees: which files, their text, their syntax, and what kept any of it from being read.

Nothing here imports or runs reviewed code, and nothing raises on it.
"""

from __future__ import annotations

from .discover import MAX_BYTES, Found, discover
from .problem import KINDS, Kind, Problem
from .read import Source, load, read_bytes, read_file, text_of
from .role import Role
from .suppression import Suppression, suppressions

__all__ = [
    "KINDS",
    "MAX_BYTES",
    "Found",
    "Kind",
    "Problem",
    "Role",
    "Source",
    "Suppression",
    "discover",
    "load",
    "read_bytes",
    "read_file",
    "suppressions",
    "text_of",
]
