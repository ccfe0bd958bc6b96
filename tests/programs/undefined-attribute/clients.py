"""Clients of a service."""

import abc


class Client:
    LIMIT = 4

    def __init__(self, target):
        self.target = target

    def ask(self, name):
        return self.target.call(name, version=self.VERSION)  # want: undefined-attribute

    def ask_many(self, names):
        return [self.ask(name) for name in names[: self.LIMIT]]  # safe: undefined-attribute (defined in the file)

    def again(self, name):
        return self.VERSION, name

    @property
    def kind(self):
        return self.__class__.__name__


class Target:
    def __init__(self, target):
        self.target = target


class Named(Target):
    def __init__(self, target, name):
        super().__init__(target)
        self.name = name

    def tell(self):
        return self.target, self.name, self.naem  # want: undefined-attribute


class Greeting:
    def tell(self):
        return self.name


class Told(abc.ABC):
    def __init__(self, name):
        self.given = name

    def tell(self):
        return self.name


class Open:
    def __init__(self, **names):
        for name, value in names.items():
            setattr(self, name, value)

    def tell(self):
        return self.name


class GreetingMixin:
    def __init__(self):
        self.count = 0

    def tell(self):
        return self.name


class Step:
    def __init__(self):
        self.count = 0

    def run(self):
        return self.do()


class First(Step):
    def do(self):
        return self.count
