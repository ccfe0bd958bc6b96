"""Who may enter."""


def may_enter(role):
    return role == "admin" or "root"  # want: constant-condition


def is_both(role):
    return role == "admin" and role == "root"  # want: constant-condition


def is_neither(role):
    if role != "admin" or role != "root":  # want: constant-condition
        raise PermissionError(role)
    return role


def is_open(door):
    return door.open and not door.open  # want: constant-condition


def asserted(role):
    assert (role == "admin", "no admin")  # want: constant-condition
    return role


def less(count):
    return count < count  # want: constant-condition


def is_nan(number):
    return number != number  # safe: constant-condition (asks for a number that is not one)


def proper(role, name):
    return role == "admin" or name == "root"  # safe: constant-condition (the parts do not decide each other)


def default(name):
    return name or "nobody"


def moved(queue):
    return queue.get() == 1 and queue.get() == 2  # safe: constant-condition (the parts do not decide each other)
