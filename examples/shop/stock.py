"""The number of pieces left, shared by all requests."""

import threading

_left = {}
_reserved = {}
_lock = threading.Lock()


def take(product, pieces):
    """Takes pieces if there are enough: two requests may both be told so."""
    if _left.get(product, 0) >= pieces:
        _left[product] -= pieces
        return True
    return False


def reserve(product, pieces):
    """Reserves pieces; nobody else can come between."""
    with _lock:
        free = _left.get(product, 0) - _reserved.get(product, 0)
        if free < pieces:
            return False
        _reserved[product] = _reserved.get(product, 0) + pieces
        return True


def refill(product, pieces):
    """More pieces have come."""
    with _lock:
        _left[product] = _left.get(product, 0) + pieces
