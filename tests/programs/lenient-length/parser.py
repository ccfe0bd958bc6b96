"""A parser of messages."""

import re

HEX = re.compile(rb"^[0-9a-fA-F]+$")


class ChunkedReceiver:
    def received(self, line):
        if b";" in line:
            line = line[: line.find(b";")]
        try:
            size = int(line.strip(), 16)  # want: lenient-length
        except ValueError:
            size = 0
        return size

    def received_well(self, line):
        line = line.strip()
        if not HEX.match(line):
            raise ValueError(line)
        return int(line, 16)  # safe: lenient-length (the text is asked for digits first)

    def received_by_letters(self, line):
        for letter in line:
            if letter not in b"0123456789abcdefABCDEF":
                raise ValueError(line)
        return int(line, 16)  # safe: lenient-length (the text is asked for digits first)


class Parser:
    def body(self, headers, stream):
        if headers.get("TRANSFER_ENCODING", "").lower() == "chunked":
            return ChunkedReceiver()
        length = headers.get("CONTENT_LENGTH", 0)
        return stream.read(int(length))  # want: lenient-length

    def body_well(self, headers, stream):
        length = headers.get("CONTENT_LENGTH", "0")
        if not length.isdigit():
            raise ValueError(length)
        return stream.read(int(length))  # safe: lenient-length (the text is asked for digits first)

    def colour(self, text):
        return int(text, 16)
