"""Errors of a library, whose constructors take more than those of the bases that they share."""

from requests.exceptions import ConnectionError as Unreachable
from requests.exceptions import HTTPError


def refuse(response):
    raise HTTPError("no", response=response)  # undecided: wrong-library-arguments (the signature is not known in full)


def lost(cause, request):
    raise Unreachable(cause, request=request)  # undecided: wrong-library-arguments (the signature is not known in full)


def optional(name):
    raise ImportError("missing", name=name)  # safe: wrong-library-arguments (arguments agree with the signature)
