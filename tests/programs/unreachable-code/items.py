"""Items that may be removed."""


def remove(user, item):
    return item.delete()
    user.require("remove")  # want: unreachable-code


def check(items):
    for item in items:
        if item.hidden:
            continue
            item.show()  # want: unreachable-code
        item.count()


def twice(item):
    raise ValueError(item)
    return item  # want: unreachable-code


def nothing():
    return
    yield  # safe: unreachable-code (makes the function a generator)


def abstract(item):
    raise NotImplementedError
    pass  # safe: unreachable-code (does nothing)


def clean(item):  # safe: unreachable-code (no statement follows an exit)
    if item is None:
        return None
    return item.name
