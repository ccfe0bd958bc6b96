import ssl

from OpenSSL import SSL


def old():
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)  # want: old-tls


def lowered():
    made = ssl.create_default_context()
    made.minimum_version = ssl.TLSVersion.TLSv1_1  # want: old-tls
    return made


def raised():
    made = ssl.create_default_context()
    made.minimum_version = ssl.TLSVersion.TLSv1_2  # safe: old-tls (argument is safe)
    return made


def wrapped(sock):
    return ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_SSLv3)  # want: old-tls


def wrapped_by_default(link):
    return ssl.wrap_socket(link)  # want: old-tls


def wrapped_new(link):
    return ssl.wrap_socket(link, ssl_version=ssl.PROTOCOL_TLSv1_2)  # safe: old-tls (argument is safe)


def first_version():
    return SSL.Context(SSL.TLSv1_METHOD)  # want: old-tls


def any_version():
    return SSL.Context(SSL.TLS_METHOD)  # safe: old-tls (argument is safe)
