from flask import make_response


def plain(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id)  # want: cookie-without-secure
    return answer


def secure(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, secure=True)  # safe: cookie-without-secure (argument is safe)
    return answer


def asked(session_id, secure):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, secure=secure)  # undecided: cookie-without-secure (value of)
    return answer


class Config:
    SESSION_COOKIE_SECURE = False  # want: cookie-without-secure


class ProductionConfig(Config):
    SESSION_COOKIE_SECURE = True  # safe: cookie-without-secure (setting is safe)
