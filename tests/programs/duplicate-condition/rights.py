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


def level(command, user):
    match command:
        case "start":
            return 1
        case "stop":
            return 2
        case "start":  # want: duplicate-condition
            return 3
        case "halt" if user:
            return 4
        case "halt":
            return 5
    price = user.price if user.member else user.price  # want: duplicate-condition
    if user.first == user.last or user.first == user.last:  # want: duplicate-condition
        return 0
    if user.left() == 1 or user.left() == 1:  # safe: duplicate-condition (every branch has its own question)
        return 0
    else:
        price += 1
    return price
