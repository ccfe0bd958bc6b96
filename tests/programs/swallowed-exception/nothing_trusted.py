"""A verification that fails, and an answer that says so."""

from signing import BadSignature, Signer


def trusts(value):
    try:
        return Signer().unsign_object(value)
    except BadSignature:  # safe: swallowed-exception (answers no)
        return []


def remember(value, into):
    try:
        into.append(Signer().unsign_object(value))
    except BadSignature:  # want: swallowed-exception
        pass
    return into
