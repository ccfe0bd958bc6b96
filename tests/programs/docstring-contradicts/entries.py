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


def count(names):  # want: docstring-contradicts
    """Count them.

    Args:
        names (list): what to count
        limit: how many at most

    Returns:
        The number.
    """
    return len(names)


def empty(names):  # want: docstring-contradicts
    """Ask whether there are any.

    :returns: True where there are none
    """
    names.sort()


def sections(names, limit=1):  # safe: docstring-contradicts (says what the code does)
    """Count them.

    Args:
        names: what to count
            Note: that this line is no parameter
        limit: how many at most
    """
    return len(names) * limit


def pulled(image, platform=None):  # safe: docstring-contradicts (says what the code does)
    """Pulls an image.

    Args:
        image: What to pull.
        platform: The platform to pull it for.
        Default: the platform of the server.
    """
    return image.pull(platform)
