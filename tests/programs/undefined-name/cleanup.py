"""A cleanup that logs to a logger that was never made."""

import os.path as paths


def close(connection):
    try:
        connection.close()
    except OSError as error:
        LOG.warning("cannot close: %s", error)  # want: undefined-name


def sizes(names):
    return {name: paths.getsize(name) for name in names if (size := len(name)) and size > 1}


def described(value):
    match value:
        case {"kind": kind, **rest}:
            return kind, rest
        case [first, *others]:
            return first, others
        case str() as text:
            return text
    return __name__, unicode  # undecided: undefined-name (a name of Python 2)
