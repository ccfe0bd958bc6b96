"""A decorator of the program's own that is called `cache`, kept on the object by the module that defines it."""

import functools


def cache(method):
    @functools.wraps(method)
    def kept(self, *args):
        if args not in self.answers:
            self.answers[args] = method(self, *args)
        return self.answers[args]

    return kept


class Inspector:
    def __init__(self):
        self.answers = {}

    @cache
    def columns(self, table):
        return [table]
