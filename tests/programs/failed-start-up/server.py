"""Starts of servers."""

import logging
import sys


def main(server, path):
    try:
        server.load_permissions(path)
    except OSError:  # want: failed-start-up
        logging.error("no permissions in %s", path)
    server.serve()


class Server:
    def setup(self):
        try:
            self.enable_tls("server.pem")
        except Exception as error:  # want: failed-start-up
            print("TLS is off:", error)

    def start(self):
        try:
            self.load_acl()
        except ValueError:  # safe: failed-start-up (ends or raises)
            sys.exit("the access list cannot be read")

    def init(self, path):
        try:
            self.rules = read_policy(path)
        except ValueError:  # safe: failed-start-up (something else is set)
            self.rules = DENY_ALL

    def configure(self, path):
        try:
            self.load_theme(path)
        except OSError:
            logging.warning("no theme")

    def rows(self, path):
        try:
            return self.load_permissions(path)
        except OSError:
            logging.warning("no permissions")


def start(server):
    try:
        server.load_cert_chain("server.pem")
        server.serve()
    except OSError as error:
        print(error)
