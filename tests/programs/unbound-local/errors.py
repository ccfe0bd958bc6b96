"""Errors that are told later."""


def read(source):
    try:
        return source.read()
    except OSError as error:
        print("failed")
    print(error)  # want: unbound-local
    return None


def read_kept(source):
    failed = None
    try:
        return source.read()
    except OSError as error:
        failed = error
    print(failed)
    return None


def read_twice(source):
    try:
        return source.read()
    except OSError as error:
        print(error)
    try:
        return source.read()
    except OSError as error:
        return error
