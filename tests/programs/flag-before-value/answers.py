_known = False
_answer = None
_first = False
_given = None


def answer(ask):
    global _known, _answer
    if _known:
        return _answer
    _known = True  # want: flag-before-value
    _answer = ask()
    return _answer


def given(ask):
    global _first, _given
    if _first:
        return _given
    _given = ask()
    _first = True  # safe: flag-before-value (the value is set first)
    return _given


class Lazy:
    def __init__(self, ask):
        self.ask = ask
        self.loaded = False
        self.rows = None

    def all(self):
        if self.loaded:
            return self.rows
        self.loaded = True  # want: flag-before-value
        self.rows = self.ask()
        return self.rows

    def one(self):
        if self.rows is not None:
            return self.rows
        self.rows = self.ask()
        return self.rows
