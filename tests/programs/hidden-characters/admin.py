"""Who may enter."""


def is_аdmin(user):  # want: hidden-characters
    return user.role == "admin"


def may_enter(user):
    if user.role != "user‮ ⁦# admins only⁩ ⁦":  # want: hidden-characters
        return True
    return False


def greet(name):
    return "Hello​ " + name  # want: hidden-characters
