import logging.config
from xmlrpc.server import SimpleXMLRPCServer


def listen():
    logging.config.listen(9999).start()  # want: dangerous-function


def dotted(server: SimpleXMLRPCServer, service):
    server.register_instance(service, allow_dotted_names=True)  # want: dangerous-function


def plain(server: SimpleXMLRPCServer, service):
    server.register_instance(service)  # safe: dangerous-function (argument is safe)
