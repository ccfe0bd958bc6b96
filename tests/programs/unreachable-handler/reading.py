"""Handlers in order and out of order."""


class Denied(Exception):
    pass


class Expired(Denied):
    pass


def first(action):
    try:
        return action()
    except Exception:
        return None
    except ValueError:  # want: unreachable-handler
        return 0


def mine(action):
    try:
        return action()
    except Denied:
        return "no"
    except Expired:  # want: unreachable-handler
        return "too late"


def twice(action):
    try:
        return action()
    except (KeyError, ValueError):
        return None
    except KeyError:  # want: unreachable-handler
        return 0


def in_order(action):
    try:
        return action()
    except Expired:
        return "too late"
    except Denied:  # safe: unreachable-handler (no clause above catches it)
        return "no"
    except (KeyError, OSError):  # safe: unreachable-handler (no clause above catches it)
        return None
