def plain(response, session_id):
    response.set_cookie("session", session_id)  # want: cookie-without-httponly


def whole(jar, cookie):
    jar.set_cookie(cookie)


def guarded(response, session_id):
    response.set_cookie("session", session_id, httponly=True)  # safe: cookie-without-httponly (argument is safe)


def passed(response, session_id, options):
    response.set_cookie("session", session_id, **options)  # undecided: cookie-without-httponly (arguments are not known)
