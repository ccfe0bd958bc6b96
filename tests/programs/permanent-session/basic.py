from flask import session


def sign_in(user):
    session.permanent = True  # want: permanent-session
    session["user"] = user.id


def sign_in_once(user):
    session.permanent = False  # safe: permanent-session (argument is safe)
    session["user"] = user.id
