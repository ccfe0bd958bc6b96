"""Errors of a store."""


class OutOfStock(Exception):
    pass


def take(store, item):
    if item not in store:
        raise Exception(f"no {item}")  # want: generic-raise
    if store[item] == 0:
        raise OutOfStock(item)  # safe: generic-raise (specific exception type)
    store[item] -= 1


def named(thing, log):
    try:
        name = thing.name
        if not isinstance(name, str):
            raise Exception("no text")  # safe: generic-raise (caught where it is raised)
    except Exception:
        log.info("a thing without a name")
        name = "?"
    return name


def named_or_not(thing, log):
    try:
        if not thing.name:
            raise Exception("no name")  # want: generic-raise
    except Exception:
        log.info("a thing without a name")
        raise


def stop():
    raise BaseException  # want: generic-raise


def logged(action, log):
    try:
        action()
    except OutOfStock:
        log.warning("sold out")
        raise  # safe: generic-raise (raised again)
