"""Servers for remote calls and what they offer."""

import os
import subprocess
from xmlrpc.server import SimpleXMLRPCServer

import Pyro5.api
import rpyc
from rpyc.utils.server import ThreadedServer


class Store:
    def __init__(self):
        self.rows = {}

    def read(self, key):
        return self.rows.get(key)


class Files(rpyc.Service):
    def exposed_size(self, name):
        return len(name)


def add(a, b):
    return a + b


def functions():
    server = SimpleXMLRPCServer(("localhost", 8000))
    server.register_function(add)  # safe: exposed-method (reaches nothing beyond its task)
    server.register_function(subprocess.check_output, "run")  # want: exposed-method
    server.register_function(eval)  # want: exposed-method
    server.register_function(pow)  # safe: exposed-method (reaches nothing beyond its task)
    server.register_instance(os)  # want: exposed-method
    server.serve_forever()


def objects():
    server = SimpleXMLRPCServer(("localhost", 8000))
    server.register_instance(Store(), allow_dotted_names=True)  # want: exposed-method
    server.serve_forever()


def shut():
    server = SimpleXMLRPCServer(("localhost", 8000))
    server.register_instance(Store(), allow_dotted_names=False)  # safe: exposed-method (argument is safe)
    server.serve_forever()


def attributes():
    ThreadedServer(Files, port=1, protocol_config={"allow_all_attrs": True}).start()  # want: exposed-method


def own_attributes():
    config = {"allow_public_attrs": False}
    ThreadedServer(Files, port=1, protocol_config=config).start()  # safe: exposed-method (argument is safe)


def daemon():
    server = Pyro5.api.Daemon()
    server.register(os.popen)  # want: exposed-method
    server.register(Store)  # safe: exposed-method (reaches nothing beyond its task)
    server.requestLoop()
