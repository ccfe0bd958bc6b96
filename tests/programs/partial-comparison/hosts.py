"""Which addresses may be fetched."""

from urllib.parse import urlsplit


def may_fetch(url):
    return url.startswith("https://example.com")  # want: partial-comparison


def is_ours(host):
    return "example.com" in host  # want: partial-comparison


def is_below(host):
    return host.endswith("example.com")  # want: partial-comparison


def is_secure(url):
    return url.startswith("https://")  # safe: partial-comparison (only the scheme is compared)


def is_page(url):
    return url.startswith("https://example.com/")  # safe: partial-comparison (text ends at a boundary)


def is_subdomain(host):
    return host.endswith(".example.com")  # safe: partial-comparison (text begins at a boundary)


def is_listed(host):
    return "example.com" in ["example.com", host]


def is_exact(url):
    parts = urlsplit(url)
    return parts.scheme == "https" and parts.hostname == "example.com"


def mentions(text):
    return "example.com" in text
