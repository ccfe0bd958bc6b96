"""A worker that unpickles what a peer sends."""

import pickle
import socket


class Peer:
    def __init__(self, host):
        self.link = socket.create_connection((host, 4000))

    def receive(self):
        return self.link.recv(4096)  # step: 1


def work(peer: Peer):
    return pickle.loads(peer.receive())  # want: unsafe-deserialisation  step: 2
