"""Objects made through an attribute that holds a partly applied class."""

from functools import partial


class Protocol:
    def __init__(self, loop):
        self.loop = loop


class Connector:
    def __init__(self, loop):
        self._factory = partial(Protocol, loop=loop)
        self._plain = Protocol

    def connect(self):
        return self._factory()  # undecided: wrong-arguments (the callee goes by another name)

    def reconnect(self, loop):
        return self._plain(loop)  # safe: wrong-arguments (arguments agree with the signature)
