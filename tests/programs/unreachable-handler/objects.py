"""Handlers of objects and of errors that do not come."""


class Denied(Exception):
    pass


class Cache:
    def __init__(self):
        self.entries = {}

    def made(self, action):
        try:
            return action()
        except Denied():  # want: unreachable-handler
            return None

    def one_of_two(self, action):
        try:
            return action()
        except (KeyError, Denied("no")):  # want: unreachable-handler
            return None

    def of_function(self, action, errors):
        try:
            return action()
        except errors():
            return None

    def entry(self, key):
        try:
            found = self.entries[key]
        except AttributeError:  # want: unreachable-handler
            return None
        return found

    def lazy(self, key):
        try:
            return self.late[key]
        except AttributeError:
            self.late = {}
            return None

    def deep(self, user):
        try:
            return self.entries[user.name]
        except AttributeError:
            return None

    def record(self, row):
        try:
            return row["name"]
        except AttributeError:
            return None
