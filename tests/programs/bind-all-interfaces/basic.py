import socket

from flask import Flask

app = Flask(__name__)


def everywhere():
    server = socket.socket()
    server.bind(("", 8080))  # want: bind-all-interfaces
    return server


def here():
    server = socket.socket()
    server.bind(("127.0.0.1", 8080))  # safe: bind-all-interfaces (argument is safe)
    return server


def serve():
    app.run(host="0.0.0.0")  # want: bind-all-interfaces


def serve_here():
    app.run()  # safe: bind-all-interfaces (argument is safe)


def asked(address):
    server = socket.socket()
    server.bind(address)  # undecided: bind-all-interfaces (value of)
    return server
