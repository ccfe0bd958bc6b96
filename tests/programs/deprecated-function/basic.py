import ssl
import sys

try:
    from html import escape as html_escape
except ImportError:
    from cgi import escape as html_escape


def seal(sock):
    return ssl.wrap_socket(sock)  # want: deprecated-function


def by_version(sock):
    if sys.version_info < (3, 7):
        return ssl.wrap_socket(sock)  # safe: deprecated-function (only where it exists)
    return None


def by_trial(sock):
    try:
        return ssl.wrap_socket(sock)  # safe: deprecated-function (only where it exists)
    except AttributeError:
        return None


def chosen(sock):
    if sys.version_info >= (3, 7):
        seal_with = ssl.SSLContext().wrap_socket
    else:
        seal_with = ssl.wrap_socket
    return seal_with(sock)  # safe: deprecated-function (only where it exists)


def shown(text):
    return html_escape(text)  # safe: deprecated-function (only where it exists)
