import ssl

from ldap3 import Connection, Server, Tls


def connect(address, name, password):
    server = Server(address, use_ssl=True)  # want: certificate-validation-off
    return Connection(server, name, password)


def connect_safely(address, name, password, known):
    tls = Tls(validate=ssl.CERT_REQUIRED, ca_certs_file=known)  # safe: certificate-validation-off
    server = Server(address, use_ssl=True, tls=tls)  # safe: certificate-validation-off (argument is safe)
    return Connection(server, name, password)
