"""Accounts that are refused."""


def check(user, password, api_key):
    if len(password) < 8:
        raise ValueError("password %s of %s is too short" % (password, user))  # want: credential-in-error
    if not api_key.isalnum():
        raise ValueError(f"{api_key} is no key")  # want: credential-in-error
    if user == password:
        raise ValueError("password of %s is the name" % user)  # safe: credential-in-error (nothing named as a secret)


def field(name, password_length):
    if password_length < 8:
        raise ValueError(f"{name}: {password_length}")  # safe: credential-in-error (nothing named as a secret)
    raise KeyError


class Form:
    def refuse(self):
        raise ValueError("%s" % self.messages["bad_password"])  # safe: credential-in-error (nothing named as a secret)
