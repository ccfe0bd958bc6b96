"""When tokens end."""

import datetime
from datetime import timedelta, timezone


def is_expired(token) -> bool:
    ends = datetime.datetime.fromtimestamp(token["exp"], tz=timezone.utc)
    return ends < datetime.datetime.utcnow()  # want: zoned-and-local-time


def is_expired_in_utc(token) -> bool:
    ends = datetime.datetime.fromtimestamp(token["exp"], tz=timezone.utc)
    return ends < datetime.datetime.now(timezone.utc)  # safe: zoned-and-local-time (both have a zone, or none)


def remaining(token):
    ends = datetime.datetime.strptime(token["ends"], "%Y-%m-%d %H:%M:%S %z") + timedelta(minutes=1)
    return ends - datetime.datetime.now()  # want: zoned-and-local-time


def remaining_local(token):
    ends = datetime.datetime.strptime(token["ends"], "%Y-%m-%d %H:%M:%S")
    return ends - datetime.datetime.now()  # safe: zoned-and-local-time (both have a zone, or none)


def remaining_stripped(token):
    ends = datetime.datetime.strptime(token["ends"], "%Y-%m-%d %H:%M:%S %z").replace(tzinfo=None)
    return ends - datetime.datetime.now()  # safe: zoned-and-local-time (both have a zone, or none)


def since(start, zone=None):
    return datetime.datetime.now(zone) - datetime.datetime.utcnow()


def later(start: datetime.datetime) -> bool:
    return start > datetime.datetime.utcnow()
