"""Roles and greetings."""


def may_publish(role):
    if role == "editor" or "chief":  # want: operator-precedence
        return True
    return False


def is_known(role):
    return "guest" or "member" == role  # want: operator-precedence


def greeting(name):
    return "Dear " + name or "Dear customer"  # want: operator-precedence


def is_listed(role, roles):
    return role in roles == True  # want: operator-precedence


def may_read(role):
    return role == "reader" or role == "editor"  # safe: operator-precedence (operators bind as they read)


def shown(name):
    return "Dear " + (name or "customer")  # safe: operator-precedence (operators bind as they read)


def is_percentage(value):
    return 0 <= value <= 100  # safe: operator-precedence (a chain of like comparisons)


def in_order(first, second):
    return first < second == True  # want: operator-precedence


def are_unset(first, second):
    return first is second is not None  # safe: operator-precedence (a chain of like comparisons)


def joined(high, low):
    return high << 8 + low  # want: operator-precedence


def shifted(high, extra):
    return high << (8 + extra)  # safe: operator-precedence (operators bind as they read)


def flag(number):
    return 1 << 8 + number


def counted(number):
    return "%s users" % number or "nobody"  # want: operator-precedence


def titled(name):
    return f"Dear {name}" or "Dear customer"  # want: operator-precedence


def written(name):
    return "%s" % name or "nobody"  # safe: operator-precedence (operators bind as they read)
