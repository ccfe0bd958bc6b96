"""Contexts that validate nothing until they are told to."""

import ssl

from OpenSSL import SSL


def open_link(address):
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)  # want: certificate-validation-off
    link = SSL.Connection(context)
    link.connect(address)
    return link


def open_careless_link(address):
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)  # safe: certificate-validation-off (set afterwards)
    context.set_verify(SSL.VERIFY_NONE)  # want: certificate-validation-off
    link = SSL.Connection(context)
    link.connect(address)
    return link


def open_strict_link(address):
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)  # safe: certificate-validation-off (set afterwards)
    context.set_default_verify_paths()
    context.set_verify(SSL.VERIFY_PEER)  # safe: certificate-validation-off (argument is safe)
    link = SSL.Connection(context)
    link.connect(address)
    return link


def open_with_authorities(address):
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)  # want: certificate-validation-off
    context.set_default_verify_paths()
    link = SSL.Connection(context)
    link.connect(address)
    return link


def serve(address):
    context = SSL.Context(SSL.TLS_SERVER_METHOD)  # undecided: certificate-validation-off (context with a certificate)
    context.use_certificate_file("/etc/shop/cert.pem")
    listener = SSL.Connection(context)
    listener.bind(address)
    return listener


class Pool:
    def __init__(self):
        self.context = SSL.Context(SSL.TLS_CLIENT_METHOD)  # undecided: certificate-validation-off (validation may)

    def strict(self):
        self.context.set_verify(SSL.VERIFY_PEER)  # safe: certificate-validation-off (argument is safe)


def front():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)  # undecided: certificate-validation-off (context with a certificate)
    context.load_cert_chain("/etc/shop/cert.pem")
    return context


def ciphers():
    context = SSL.Context(SSL.TLS_METHOD)  # undecided: certificate-validation-off (what the context is for)
    return SSL.Connection(context, None).get_cipher_list()
