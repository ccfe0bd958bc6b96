"""Labels and options of articles."""

from typing import ClassVar


class Article:
    labels = set()  # safe: class-state-shared (no method changes it through an object)
    options: dict = {}
    parts: list[str] = []
    known: ClassVar[dict] = {}
    own: list[str] = []  # safe: class-state-shared (replaced for each object, or meant for the class)

    def __init__(self):
        self.own = []

    def set(self, name, value):
        self.options[name] = value  # want: class-state-shared

    def add(self, more):
        self.parts += more  # want: class-state-shared
        self.own += more

    def know(self, name):
        self.known[name] = True


class Form(Article):
    fields: list[str] = []

    def field(self, name):
        self.fields.append(name)
