from netrc import netrc
from urllib.parse import urlsplit


def login_for(url, separator=":"):
    parts = urlsplit(url)
    host = parts.netloc.split(separator)[0]  # want: credentials-by-netloc
    found = netrc().authenticators(host)
    return (found[0], found[2]) if found else None


def login_for_host(url):
    parts = urlsplit(url)
    return netrc().authenticators(parts.hostname)


def label(url):
    name = urlsplit(url).netloc.split(":")[0]  # safe: credentials-by-netloc (not used for credentials)
    return name.upper()
