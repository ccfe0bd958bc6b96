"""Paths that raise unless they lie below a directory."""

import os
from pathlib import Path

from flask import request


class Static:
    def __init__(self, directory, follow):
        self.directory = Path(directory).resolve()
        self.follow = follow

    def either(self):
        path = self.directory.joinpath(Path(request.args["name"]))
        if self.follow:
            normal = Path(os.path.normpath(path))
            normal.relative_to(self.directory)
            found = normal.resolve()
        else:
            found = path.resolve()
            found.relative_to(self.directory)
        return found.read_text()  # safe: path-traversal (neutralised for this use)

    def one(self):
        try:
            path = self.directory.joinpath(Path(request.args["name"])).resolve()
            if not self.follow:
                path.relative_to(self.directory)
        except ValueError as error:
            raise LookupError from error
        return path.read_text()  # want: path-traversal
