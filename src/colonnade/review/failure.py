"""Failures of our own as text that names our function."""

import os
import traceback
from typing import Final

_SHOWN: Final = 200


def described(error: Exception) -> str:
    """The failure and where in our code it happened: ``KeyError: 'x' (in flow.py:12 expand)``.  No absolute path."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if f"colonnade{os.sep}" in frame.filename] or frames
    where = f"{os.path.basename(ours[-1].filename)}:{ours[-1].lineno} {ours[-1].name}" if ours else "?"
    return f"{type(error).__name__}: {str(error)[:_SHOWN]} (in {where})"
