"""What a library offers, and stand-ins where it is not installed."""

try:
    from vendor.session import bundle_path
except ImportError:

    def bundle_path():
        raise NotImplementedError("bundle_path")


def own_path():
    return "certs"
