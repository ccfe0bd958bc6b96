"""Modes whose numbers stand in another module."""

import os

from . import modes
from .modes import o600, o644


class Signer:
    def dump(self, path, text):
        with open(path, mode="w") as file:
            os.chmod(path, o600)  # want: readable-secret-file
            file.write(text)

    def dump_well(self, path, text):
        options = {"flags": os.O_WRONLY | os.O_CREAT | os.O_TRUNC, "mode": modes.MODE_0600}
        with os.fdopen(os.open(path, **options), mode="w") as file:
            os.chmod(path, modes.MODE_0600)  # safe: readable-secret-file (created with a mode)
            file.write(text)

    def publish(self, path, text):
        with open(path, "w") as file:
            file.write(text)
        os.chmod(path, o644)
