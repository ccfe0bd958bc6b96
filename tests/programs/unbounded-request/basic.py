from werkzeug.wrappers import Request


def endless(environ):
    asked = Request(environ)
    asked.max_content_length = None  # want: unbounded-request
    return asked.get_data()


def bounded(environ):
    asked = Request(environ)
    asked.max_content_length = 1_000_000  # safe: unbounded-request (argument is safe)
    return asked.get_data()
