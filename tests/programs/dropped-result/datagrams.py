"""Counts that are sent to a collector."""

import socket


def count(host, name):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.connect((host, 8125))
        peer.send(name)  # safe: dropped-result (a datagram goes as a whole)
