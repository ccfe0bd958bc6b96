from flask import make_response


def shared(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, secure=True, samesite="None")  # want: cookie-samesite
    return answer


def own(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, secure=True, samesite="Lax")  # safe: cookie-samesite (argument is safe)
    return answer


class Config:
    SESSION_COOKIE_SAMESITE = "None"  # want: cookie-samesite


class ProductionConfig(Config):
    SESSION_COOKIE_SAMESITE = "Strict"  # safe: cookie-samesite (setting is safe)
