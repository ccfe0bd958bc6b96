"""Commands made of attributes."""

import os
import shlex


class Base:
    def __init__(self):
        self.name = ""
        self.size = 0

    def set_name(self, name):
        self.name = name  # step: 2

    def set_size(self, size):
        self.size = size


class Converter(Base):
    def run(self):
        os.system(f"convert {self.name} out.png")  # want: os-command-injection  step: 3
        os.system(f"convert {shlex.quote(self.name)} out.png")  # safe: os-command-injection (neutralised for this use)
        os.system(f"resize {self.size}")  # safe: os-command-injection
