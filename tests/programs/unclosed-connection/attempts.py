import socket


def first_that_answers(addresses: list[tuple[str, int]]) -> bool:
    found = False
    connection = None
    try:
        connection = socket.socket()  # safe: unclosed-connection (closed on every path)
        connection.connect(addresses[0])
        found = True
    except OSError:
        found = False
    if connection:
        connection.close()
    return found


def serve(server: socket.socket) -> None:
    while True:
        peer, _ = server.accept()  # safe: unclosed-connection (closed by with)
        with peer:
            peer.sendall(b"hello")


def half(data: bytes) -> None:
    left, right = socket.socketpair()  # want: unclosed-connection
    left.sendall(data)
    left.close()
