"""Who may delete."""


class Admin:
    pass


def may_delete(user):
    return type(user).__name__ == "Admin"  # want: class-name-comparison


def may_read(user):
    return user.__class__.__name__ in ("Admin", "Reader")  # want: class-name-comparison


def may_write(user):
    return type(user) == Admin  # safe: class-name-comparison (classes themselves are compared)


def alike(one, other):
    return type(one).__name__ == type(other).__name__  # safe: class-name-comparison (names of two objects' classes are compared)


def is_wanted(user, wanted):
    return type(user).__name__ == wanted  # safe: class-name-comparison (not compared with a fixed name)


def proper(user):
    return isinstance(user, Admin) and user.name == "root"
