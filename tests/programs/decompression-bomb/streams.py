# review: threat-model=library
"""Decompressors that are fed part by part."""

import bz2
import lzma
import zlib

LIMIT = 1 << 20


class Frames:
    """What a peer sends, compressed."""

    def __init__(self, decompressor=None):
        self.decompressor = decompressor
        self.parts = []

    def push(self, part):
        self.parts.append(part)

    def whole(self):
        return self.decompressor.decompress(b"".join(self.parts) + b"\x00\x00")  # want: decompression-bomb

    def bounded(self):
        data = b"".join(self.parts)
        return self.decompressor.decompress(data, LIMIT)  # safe: decompression-bomb (neutralised for this use)

    def stated(self, limit):
        reader = self.decompressor
        data = b"".join(self.parts)
        return reader.decompress(data, limit)


def inflate(data):
    reader = zlib.decompressobj(-zlib.MAX_WBITS)
    head = reader.decompress(data, 512)  # safe: decompression-bomb (neutralised for this use)
    return head + reader.decompress(data)  # want: decompression-bomb


def others(data):
    bz2.BZ2Decompressor().decompress(data, 1024)  # safe: decompression-bomb (neutralised for this use)
    return lzma.LZMADecompressor().decompress(data)  # want: decompression-bomb
