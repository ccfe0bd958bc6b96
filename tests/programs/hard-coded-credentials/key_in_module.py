import jwt

secret_key = "Wintermute-and-Neuromancer-9"  # want: hard-coded-credentials


def token(name):
    return jwt.encode({"name": name}, secret_key, algorithm="HS256")  # safe: hard-coded-credentials (told where it is written)


def other(name):
    return jwt.encode({"name": name}, "Straylight-run-77", algorithm="HS256")  # want: hard-coded-credentials
