import hashlib

from passlib.hash import plaintext


def sign_in(user, password):
    return user.password == password  # want: plain-text-password


def sign_in_row(row, form):
    if row["password"] != form.get("password"):  # want: plain-text-password
        raise PermissionError
    return row


def keep(password):
    return plaintext.hash(password)  # want: plain-text-password


def sign_in_hashed(user, password):
    return user.password_hash == hashlib.sha256(password).hexdigest()


def sign_in_digest(user, password_digest):
    return user.password == password_digest  # safe: plain-text-password (compared as a digest)


def sign_up(password, password2):
    return password == password2  # safe: plain-text-password (two entries of one form)


def sign_up_form(form):
    return form.password == form.confirm_password  # safe: plain-text-password (two entries of one form)
