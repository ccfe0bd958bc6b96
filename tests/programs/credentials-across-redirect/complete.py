"""A client that takes both away."""


def redirect_headers(headers, same_origin):
    if not same_origin:
        headers.pop("Authorization", None)  # safe: credentials-across-redirect (every header with credentials is taken away)
    headers.pop("Cookie", None)
    return headers
