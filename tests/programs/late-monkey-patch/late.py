"""A server of green threads."""

import threading

import eventlet

if True:
    from socket import create_connection

eventlet.monkey_patch()  # want: late-monkey-patch

LOCK = threading.Lock()


def main():
    eventlet.monkey_patch()  # undecided: late-monkey-patch (when the function is called is not known)
    return create_connection
