"""Drivers of volumes."""

import abc


class Driver:
    def attach(self, volume, host):
        return volume, host

    def detach(self, volume):
        return volume

    def grow(self, volume, *, size):
        return volume, size

    def anything(self, *args, **kwargs):
        return args, kwargs

    def move(self, volume, host=None):
        return volume, host

    @property
    def name(self):
        return "driver"


class Remote(Driver):
    def attach(self, volume):  # want: wrong-override
        return volume

    def detach(self, volume, force):  # want: wrong-override
        return volume, force

    def grow(self, volume):  # want: wrong-override
        return volume

    def anything(self, volume):  # safe: wrong-override (the base class states no signature)
        return volume

    def name(self, kind):
        return kind


class Local(Driver):
    def attach(self, volume, host, mode="rw"):  # safe: wrong-override (accepts what the base class accepts)
        return volume, host, mode

    def move(self, volume):  # undecided: wrong-override (calls that use the optional)
        return volume

    def detach(self, *volumes):  # safe: wrong-override (accepts what the base class accepts)
        return volumes


class Other(abc.ABC):
    def attach(self):
        return None


class Probe:
    def run(self):  # want: wrong-override
        raise NotImplementedError


class First(Probe):
    def run(self, handler):  # undecided: wrong-override (all overrides agree on other arguments)
        return handler


class Second(Probe):
    def run(self, handler):  # undecided: wrong-override (all overrides agree on other arguments)
        return handler.path


class Hooks:
    def parse(self):
        """Override to take the arguments that are given."""


class Own(Hooks):
    def parse(self, name):  # safe: wrong-override (the base class states no signature)
        return name
