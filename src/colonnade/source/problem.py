"""What kept a file, or a part of it, from being reviewed."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

Kind = Literal[
    "unreadable",  # the system refused: permission, input/output error
    "vanished",  # named, or seen a moment ago, and not there now
    "not-regular",  # a fifo, socket or device
    "symlink",  # a link that leads out of the root, to nowhere or round in a circle
    "outside-root",  # an argument that does not lie below the root
    "too-large",  # above the limit of bytes
    "undecodable",  # the bytes are no text in their declared encoding
    "notebook",  # an .ipynb that is no notebook
    "python2",  # Python 2 syntax
    "unparsable",  # no Python syntax that we know; at a line above 0 with a tree: that statement alone is lost
]
KINDS: tuple[Kind, ...] = get_args(Kind)


class Problem(msgspec.Struct, frozen=True):
    """Why something was not reviewed.  path: relative to the root; line: 1-based, 0 is the whole file.

    message: what, where and what to do, in full sentences.
    """

    path: str
    line: int
    kind: Kind
    message: str
