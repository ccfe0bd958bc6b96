"""Lines and records that come over a connection."""

import struct


def reply(sock):
    data = b""
    while not data.endswith(b"\r\n"):  # want: endless-loop
        data += sock.recv(1024)
    return data


def answer(sock):
    data = b""
    while True:  # want: endless-loop
        chunk = sock.recv(1024)
        data += chunk
        if data.endswith(b"\r\n"):
            return data


class Reader:
    def __init__(self, stream):
        self.stream = stream
        self.kept = b""

    def line(self):
        while b"\n" not in self.kept:  # want: endless-loop
            self.kept += self.stream.read(64)
        return self.kept


async def header(reader):
    text = ""
    while "\n\n" not in text:  # want: endless-loop
        text += (await reader.read(64)).decode()
    return text


def records(data):
    found, at = [], 0
    while at < len(data):  # want: endless-loop
        size = struct.unpack_from(">H", data, at)[0]
        found.append(data[at : at + size])
        at += size
    return found


class Connection:
    def head(self):
        head = b""
        while b"\r\n\r\n" not in head:  # want: endless-loop
            part = self.socket.recv(512)
            head = head + part
        return head


def ended(sock):
    data = b""
    while not data.endswith(b"\r\n"):
        chunk = sock.recv(1024)
        if not chunk:
            raise EOFError
        data += chunk
    return data


def bounded(sock):
    data = b""
    while b"\n" not in data and len(data) < 4096:
        data += sock.recv(64)
        if len(data) > 1024:
            break
    return data


def with_head(data):
    found, at = [], 0
    while at < len(data):
        size = data[at] + 1
        found.append(data[at : at + size])
        at += size
    return found


def refused(data):
    found, at = [], 0
    while at < len(data):
        size = data[at]
        if size < 1:
            raise ValueError(at)
        found.append(data[at : at + size])
        at += size
    return found
