"""Conversions of texts."""


def convert(text):
    try:
        return int(text)
    except ValueError or TypeError:  # want: mistaken-raise
        return 0


def parts(text):
    for part in text.split(","):
        if not part:
            raise StopIteration  # want: mistaken-raise
        yield part


class Parts:
    def __next__(self):
        raise StopIteration  # safe: mistaken-raise (an exception)

    def close(self):
        raise NotImplemented  # want: mistaken-raise

    def open(self, name):
        if not name:
            raise "no name"  # want: mistaken-raise
        raise NotImplementedError  # safe: mistaken-raise (an exception)
