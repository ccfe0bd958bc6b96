"""Errors of a store."""


class OutOfStock(Exception):
    pass


def take(store, item):
    if item not in store:
        raise Exception(f"no {item}")  # want: generic-raise
    if store[item] == 0:
        raise OutOfStock(item)  # safe: generic-raise (specific exception type)
    store[item] -= 1


def stop():
    raise BaseException  # want: generic-raise


def logged(action, log):
    try:
        action()
    except OutOfStock:
        log.warning("sold out")
        raise  # safe: generic-raise (raised again)
