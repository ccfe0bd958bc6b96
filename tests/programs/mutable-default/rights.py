"""Rights of users."""


def grown(user, rights=[]):  # want: mutable-default
    rights.append(user)
    return rights


def keyed(user, *, table={}):  # want: mutable-default
    table[user] = True


class Group:
    def __init__(self, members=list()):  # want: mutable-default
        self.members = members


def read_only(user, rights=[]):  # safe: mutable-default (the function does not change it)
    return user in rights


def replaced(user, rights=[]):  # safe: mutable-default (the parameter is replaced)
    rights = [*rights, user]
    return rights


def fixed(user, rights=(), name=None):
    return user in rights or name
