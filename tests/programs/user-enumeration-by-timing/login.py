from .accounts import accounts, hasher


def sign_in(name, password):
    user = accounts.find(name)
    if user is None:  # want: user-enumeration-by-timing
        return None
    if hasher.verify(password, user.digest):
        return user
    return None


def sign_in_active(username, password):
    account = accounts.get(username)
    if account is None or not account.active:  # want: user-enumeration-by-timing
        return False
    elif account.check_password(password):
        return True
    return False


def sign_in_evenly(name, password):
    user = accounts.find(name)
    if not user:  # safe: user-enumeration-by-timing (an unknown user takes as long)
        hasher.verify(password, hasher.of_nobody)
        return None
    return user if hasher.verify(password, user.digest) else None


def register(name, password):
    user = accounts.find(name)
    if user is None:
        return accounts.add(name, password)
    return None


def change(user, password):
    if user is None:
        return None
    return hasher.verify(password, user.digest)
