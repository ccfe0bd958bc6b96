"""Parameters that are described without a colon, or with a name that is not theirs."""


def forget(session, item, keys=None):  # safe: docstring-contradicts (says what the code does)
    """Forget what is kept of an item.

    :param session
    :param item: the item
    :param keys: what of it
    """
    session.drop(item, keys)


def drop(session, item, keys=None):  # want: docstring-contradicts
    """Drop what is kept of an item.

    :param session
    :param item: the item
    :param names: what of it
    """
    session.drop(item, keys)
