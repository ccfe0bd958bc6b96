from django.contrib.auth.hashers import make_password


def fixed(password):
    return make_password(password, "salt")  # want: fixed-salt


def chosen(password):
    return make_password(password, salt=None)  # safe: fixed-salt (argument is safe)
