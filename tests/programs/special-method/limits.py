"""Objects that the language calls."""

import contextlib


class NoLimit:
    def __enter__(self):  # safe: special-method (takes what the language gives)
        return self

    def __exit__(self):  # want: special-method
        return None

    def __str__(self, indent):  # want: special-method
        return " " * indent

    def __eq__(self, other, exact=False):  # safe: special-method (takes what the language gives)
        return self is other

    def __getitem__(self, *keys):  # safe: special-method (takes what the language gives)
        return keys

    def __setitem__(self, key, *, value):  # want: special-method
        self.value = key, value

    @contextlib.contextmanager
    def __call__(self):
        yield self

    def exit(self):
        return None


class Limit:
    async def __aenter__(self):  # safe: special-method (takes what the language gives)
        return self

    async def __aexit__(self, kind, error):  # want: special-method
        return None

    def __get__(self, instance, owner=None):  # safe: special-method (takes what the language gives)
        return self
