"""Names that were just found to be None."""


def name_of(user):
    if user is None:
        return user.name  # want: none-dereference
    return user.name


def name_of_new(user, make):
    if user is None:
        user = make()
        return user.name
    return user.name
