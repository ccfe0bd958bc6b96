"""Files below one folder."""

import os

ROOT = "/srv/files"


class Storage:
    def __init__(self, root):
        self.root = root

    def read(self, name):
        with open(os.path.join(self.root, name)) as file:  # want: path-traversal  step: 3
            return file.read()


def resolve(name):
    return os.path.realpath(os.path.join(ROOT, name))


def is_inside(path):
    return path.startswith(ROOT + "/")
