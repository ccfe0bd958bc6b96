"""Caches of several kinds."""

import functools
from functools import cache, lru_cache


class Account:
    @lru_cache(maxsize=None)  # want: unbounded-cache
    def may(self, action):
        return action

    @functools.cache  # want: unbounded-cache
    def has(self, action):
        return action

    @lru_cache(maxsize=8)
    def is_new(self):  # safe: unbounded-cache (the cache is bounded)
        return True


@lru_cache
def bounded(name):  # safe: unbounded-cache (the cache is bounded)
    return name


@cache
def settings():  # safe: unbounded-cache (there is one result)
    return {}


@cache
def compiled(name):  # undecided: unbounded-cache (how many different arguments come is not known)
    return name


class Registry:
    @cache
    def entries(self, kind):  # safe: unbounded-cache (the cache is emptied)
        return [kind]

    def register(self, entry):
        self.entries.cache_clear()
        return entry
