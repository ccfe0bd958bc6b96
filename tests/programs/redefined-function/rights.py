"""Rights of users."""

import functools


class Rights:
    def allowed(self, user):
        return user.is_admin

    def allowed(self, user):  # want: redefined-function
        return True

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = name


def level(user):
    return 1


level = functools.cache(level)


def level_of(user):
    return 1


def count():
    return 1


def count():  # want: redefined-function
    return 2


try:
    from rights.fast import total
except ImportError:

    def total():
        return 0
