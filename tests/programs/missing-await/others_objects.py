"""An object of another library, whose class a function imports for the whole module."""


def load():
    global tls
    from vendor import tls


class Stream:
    async def do_handshake(self):
        pass


class Channel:
    def __init__(self, ctx):
        self._tls = tls.Connection(ctx)

    async def run(self):
        self._tls.do_handshake()
        stream = Stream()
        stream.do_handshake()  # want: missing-await
