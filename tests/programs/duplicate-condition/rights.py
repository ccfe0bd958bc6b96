"""Rights of roles."""


def rights(role, store):
    if role == "admin":  # safe: duplicate-condition (every branch has its own question)
        return "all"
    elif role == "guest":
        return "none"
    if role == "admin":
        return "all"
    elif role == "guest":
        return "none"
    elif role == "admin":  # want: duplicate-condition
        return "some"
    if store.next() == 1:  # safe: duplicate-condition (every branch has its own question)
        return "one"
    elif store.next() == 1:
        return "two"
    if role:  # want: duplicate-condition
        return "read"
    else:
        return "read"
