"""Tokens of sessions."""


def is_ours(token, expected_token):
    return token == expected_token  # want: timing-unsafe-comparison


def is_name(token, kind):
    return token == kind
