# review: threat-model=library
"""A library's own reader: its caller hands it what came from elsewhere."""

import zlib


def read(data):
    return zlib.decompress(data)  # want: decompression-bomb
