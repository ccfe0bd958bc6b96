"""Headers with a scheme before the secret."""

import hmac


def by_text(request, settings):
    return request.headers.get("Authorization") == f"Bearer {settings.api_token}"  # want: timing-unsafe-comparison


def by_sum(request, settings):
    if request.headers["Authorization"] != "Token " + settings.api_token:  # want: timing-unsafe-comparison
        raise PermissionError
    return request


def in_constant_time(request, settings):
    given = request.headers.get("Authorization", "")
    return hmac.compare_digest(given, f"Bearer {settings.api_token}")  # safe: timing-unsafe-comparison (compared in constant time)


def of_another_kind(request, token):
    return request.path == f"/account/{token.name}"
