import re


class Shaped:
    def __init__(self, shape, message=""):
        self.shape = re.compile(shape)
        self.message = message

    def accepts(self, text):
        return self.shape.match(text) is not None


SLOW = r"(\w+\s?)*$"

sentence = Shaped(SLOW, "no sentence")  # want: catastrophic-regex-argument
words = Shaped(shape=r"(\w+\s)*(\w+)?$")  # safe: catastrophic-regex-argument (linear)
letter = Shaped("[a-z]")  # safe: catastrophic-regex-argument (no unbounded repetition)


def matches(pattern, text):
    return re.match(pattern, text)


def is_list(text):
    return matches(r"(a|a)*b", text)  # want: catastrophic-regex-argument
