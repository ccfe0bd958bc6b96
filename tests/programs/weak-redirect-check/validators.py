from urllib.parse import urljoin, urlsplit

from .site import hosts, own_address


def is_safe_redirect(url):
    parts = urlsplit(url)
    if (parts.netloc or parts.scheme) and parts.netloc not in hosts:  # want: weak-redirect-check
        return False
    return True


def valid_redirect_url(url):
    parts = urlsplit(url)
    return not parts.netloc or parts.netloc in hosts  # want: weak-redirect-check


def check_redirect(url):
    url = url.replace("\\", "/")
    if url.startswith("///"):
        return False
    parts = urlsplit(url)
    return not parts.netloc or parts.netloc in hosts  # safe: weak-redirect-check (backslashes are looked at)


def redirect_if_local(url, root, leave):
    url = url.replace("\\", "%5C")
    parts = urlsplit(url)
    if parts.netloc or not parts.path.startswith(root):  # want: weak-redirect-check
        url = root
    leave(url)


def redirect_safe(url, root, leave):
    url = url.replace("\\", "%5C")
    parts = urlsplit(url)
    if parts.netloc or not parts.path.startswith(root):  # want: weak-redirect-check
        url = root
    leave(url)


def redirect_safe_by_scheme(url, root, leave):
    url = url.replace("\\", "%5C")
    parts = urlsplit(url)
    if parts.scheme or parts.netloc or not parts.path.startswith(root):  # safe: weak-redirect-check
        url = root
    leave(url)


def is_allowed_redirect(url):
    return urlsplit(url).netloc in hosts


def absolute_location(value):
    return urljoin(own_address(), value)  # want: weak-redirect-check


def absolute_location_here(value):
    if value.startswith("//"):
        value = "/%2f" + value[2:]
    return urljoin(own_address(), value)  # safe: weak-redirect-check (two slashes at the start are looked at)


def redirect_target(value):
    whole = urljoin(own_address(), value)  # safe: weak-redirect-check (the host is looked at)
    return whole if urlsplit(whole).netloc in hosts else own_address()


def redirect_to_page(name):
    path = "/pages/" + name
    return urljoin(own_address(), path)  # safe: weak-redirect-check (it begins as a path)


def feed_address(value):
    return urljoin(own_address(), value)
