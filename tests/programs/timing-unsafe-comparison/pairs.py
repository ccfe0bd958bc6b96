import hashlib
import hmac


def check_pair(credentials, username, password):
    return (username, password) == credentials  # want: timing-unsafe-comparison


def check_password(credentials, username, password):
    expected = credentials.get(username, "")
    return hmac.compare_digest(expected, password)  # safe: timing-unsafe-comparison (compared in constant time)


class Hook:
    def __init__(self, basic_auth):
        self.basic_auth = list(basic_auth)

    def validate(self, basic_auth):
        if basic_auth not in self.basic_auth:  # want: timing-unsafe-comparison
            raise PermissionError("who are you?")

    def validate_well(self, basic_auth):
        if not any(hmac.compare_digest(basic_auth, each) for each in self.basic_auth):  # safe: timing-unsafe-comparison
            raise PermissionError("who are you?")


def is_word(token, words):
    return token in words


def is_leaked(password, leaked):
    return any(password == each for each in leaked)


def is_changed(form, new_password):
    password_control = form.get("password_control")
    return new_password != password_control  # safe: timing-unsafe-comparison (both sides come from the same form)


def is_his(account, password):
    return account.password == password  # want: timing-unsafe-comparison


def is_point(x, y, corner):
    return (x, y) == corner


def is_right(accounts, name, password):
    password = hashlib.sha256(password.encode()).hexdigest()
    return accounts[name].password == password  # safe: timing-unsafe-comparison (both sides are digests of a password)
