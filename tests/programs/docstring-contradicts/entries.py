"""Entries that are found by name."""


def find(name, limit):  # want: docstring-contradicts
    """The entries of that name.

    :param name: what to look for
    :param maximum: how many at most
    """
    return [name] * limit


def check(name):  # want: docstring-contradicts
    """Accept a name.

    :raises ValueError: where the name is not allowed
    """
    return name


def drop(names, name):  # want: docstring-contradicts
    """Drop a name.

    :returns: None
    """
    names.remove(name)
    return len(names) > 1


def right(name, *rest, limit=1, **more):  # safe: docstring-contradicts (says what the code does)
    """The entries.

    :param str name: what to look for
    :param list[str] rest: others
    :param int limit: how many
    :raises KeyError: where there is none
    """
    return rest[name] * limit


def abstract(name):  # safe: docstring-contradicts (says what the code does)
    """The entries.

    :raises KeyError: where there is none
    """


def named(**options):  # safe: docstring-contradicts (says what the code does)
    """The entries.

    :param limit: how many
    """
    return options
