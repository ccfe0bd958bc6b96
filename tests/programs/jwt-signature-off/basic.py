import jwt
import python_jwt


def unverified(token):
    return jwt.decode(token, options={"verify_signature": False})["sub"]  # want: jwt-signature-off


def switched(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], verify=False)  # want: jwt-signature-off


def unsigned(user):
    return jwt.encode({"sub": user}, None, algorithm="none")  # want: jwt-signature-off


def read(token):
    return python_jwt.process_jwt(token)  # want: jwt-signature-off


def verified(token, key):
    return jwt.decode(token, key, algorithms=["HS256"])["sub"]  # safe: jwt-signature-off (argument is safe)


def signed(user, key):
    return jwt.encode({"sub": user}, key, algorithm="HS256")  # safe: jwt-signature-off (argument is safe)
