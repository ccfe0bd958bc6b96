"""Greetings for a page."""

import hmac
import html
import os
import socket


def greet(name: str, tag, expected):
    html.escape(name)  # want: dropped-result
    name.replace("<", "")  # want: dropped-result
    hmac.compare_digest(tag, expected)  # want: dropped-result
    sorted([3, 1])  # want: dropped-result
    name = html.escape(name)
    return name


def is_number(text: str):
    try:
        text.encode("ascii")  # safe: dropped-result (run for the error it may raise)
    except UnicodeError:
        return False
    return True


def send(peer: socket.socket, data, number):
    peer.send(data)  # want: dropped-result
    os.write(number, data)  # want: dropped-result
    os.write(number, b"x")  # safe: dropped-result (too short to be cut)
    sent = peer.send(data)  # safe: dropped-result (the result is used)
    peer.sendall(data)
    return sent
