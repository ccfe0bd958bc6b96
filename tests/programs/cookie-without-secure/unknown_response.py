def plain(response, session_id):
    response.set_cookie("session", session_id)  # want: cookie-without-secure


def whole(jar, cookie):
    jar.set_cookie(cookie)


def guarded(response, session_id):
    response.set_cookie("session", session_id, secure=True)  # safe: cookie-without-secure (argument is safe)


def passed(response, session_id, options):
    response.set_cookie("session", session_id, **options)  # undecided: cookie-without-secure (arguments are not known)
