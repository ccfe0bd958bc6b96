"""The age of sessions and locks."""

import datetime
import time
from datetime import timedelta

LIMIT = 7 * 24 * 3600


def is_old(login: datetime.datetime) -> bool:
    age = datetime.datetime.now() - login
    return age.seconds > LIMIT  # want: seconds-of-duration


def age(record):
    return (datetime.datetime.utcnow() - record.made).seconds  # want: seconds-of-duration


def given(duration: timedelta) -> int:
    return duration.seconds  # want: seconds-of-duration


def shown(login: datetime.datetime) -> str:
    age = datetime.datetime.now() - login
    return f"{age.days} days and {age.seconds} seconds"  # safe: seconds-of-duration (the days are read, too)


def whole(login: datetime.datetime) -> float:
    return (datetime.datetime.now() - login).total_seconds()


def short() -> int:
    pause = timedelta(minutes=5)
    return pause.seconds


def configured(options) -> float:
    return time.time() - options.seconds


def between(first, second):
    return (second - first).seconds > 86400  # want: seconds-of-duration
