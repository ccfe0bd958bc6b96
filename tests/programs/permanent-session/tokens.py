import jwt


def read(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], options={"verify_exp": False})  # want: permanent-session


def read_checked(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], options={"require": ["exp"]})
