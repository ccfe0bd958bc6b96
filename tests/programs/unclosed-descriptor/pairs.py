import os
import pty
import socket
import tempfile


def both_ends(data: bytes) -> bytes:
    reader, writer = os.pipe()  # safe: unclosed-descriptor (closed on every path)
    os.write(writer, data)
    os.close(writer)
    answer = os.read(reader, 100)
    os.close(reader)
    return answer


def by_index(data: bytes) -> None:
    ends = os.pipe()  # safe: unclosed-descriptor (closed on every path)
    os.write(ends[1], data)
    os.close(ends[0])
    os.close(ends[1])


def one_end(data: bytes) -> None:
    reader, writer = os.pipe()  # want: unclosed-descriptor
    os.write(writer, data)
    os.close(writer)


def name_alone() -> str:
    _, path = tempfile.mkstemp()  # want: unclosed-descriptor
    return path


class Terminal:
    def __init__(self) -> None:
        self.master, self.slave = pty.openpty()  # safe: unclosed-descriptor (ownership passes to an attribute)


def wrapped(text: str) -> str:
    handle, path = tempfile.mkstemp()  # safe: unclosed-descriptor (ownership passes to a callee)
    with os.fdopen(handle, "w") as out:
        out.write(text)
    return path


def greet(server: socket.socket) -> None:
    peer, _ = server.accept()
    peer.sendall(b"hello")
    peer.close()
