class Keeping:
    def connection_made(self, transport):
        self._reader._transport = transport  # want: plain-text-before-tls
        self._writer._transport = transport


class Dropping:
    def connection_made(self, transport):
        self._reader._buffer.clear()
        self._reader._transport = transport  # safe: plain-text-before-tls (what was read before is dropped)
        self._writer._transport = transport


class Ending:
    def close(self):
        self._reader._transport = None
