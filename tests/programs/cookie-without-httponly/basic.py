from flask import make_response


def readable(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, secure=True)  # want: cookie-without-httponly
    return answer


def hidden(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, httponly=True)  # safe: cookie-without-httponly (argument is safe)
    return answer


class Config:
    SESSION_COOKIE_HTTPONLY = False  # want: cookie-without-httponly


class ProductionConfig(Config):
    SESSION_COOKIE_HTTPONLY = True  # safe: cookie-without-httponly (setting is safe)
