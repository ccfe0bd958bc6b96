"""Names of headers that a client drops."""


class Retry:
    DROPPED_ON_REDIRECT = frozenset(["Cookie", "Authorization"])  # want: credentials-across-redirect
    REMOVE_HEADERS_ON_REDIRECT = ["Authorization"]  # want: credentials-across-redirect
    REDIRECT_HEADERS = {"authorization", "cookie", "proxy-authorization"}  # safe: credentials-across-redirect
    ALLOWED_METHODS = frozenset(["GET", "HEAD"])
    SHOWN_HEADERS = frozenset(["Authorization"])
