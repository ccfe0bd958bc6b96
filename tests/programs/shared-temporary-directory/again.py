"""A path that is made of itself."""

import os
from pathlib import Path


def folder(path, name):
    path = Path(path)
    place = Path(path)
    path = Path(place)
    os.makedirs(path / name, exist_ok=True)
    return path
