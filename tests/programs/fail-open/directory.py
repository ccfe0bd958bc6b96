"""Decisions that ask a directory."""

import logging

LOG = logging.getLogger(__name__)


class Unavailable(Exception):
    pass


def has_access(user, directory):
    try:
        return directory.member(user, "staff")
    except Unavailable:  # want: fail-open
        LOG.warning("The directory does not answer")
        return True


def verify_token(token, keys):
    try:
        keys.check(token)
    except Unavailable:  # want: fail-open
        LOG.warning("No keys")
    return True


def is_admin(user, directory):
    try:
        return directory.member(user, "admins")
    except Unavailable:  # safe: fail-open (denies on failure)
        return False


def check_permission(user, directory):
    try:
        return directory.member(user, "readers")
    except Unavailable:  # safe: fail-open (raises on failure)
        LOG.warning("The directory does not answer")
        raise


def can_login(user, directory, default):
    try:
        return directory.member(user, "people")
    except Unavailable:  # undecided: fail-open (what is answered on failure)
        return default


def token_is_expired(token):
    try:
        return token.age() > 60
    except ValueError:
        return True
