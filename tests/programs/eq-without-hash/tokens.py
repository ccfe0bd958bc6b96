"""Tokens that are kept in sets."""


class Token:  # want: eq-without-hash
    def __init__(self, number, owner):
        self.number = number
        self.owner = owner

    def __eq__(self, other):
        return self.number == other.number

    def __hash__(self):
        return hash((self.number, self.owner))


class Ticket:  # want: eq-without-hash
    def __hash__(self):
        return 7


class Card:  # safe: eq-without-hash (equality and hash agree)
    def __init__(self, number, owner):
        self.number = number
        self.owner = owner

    def __eq__(self, other):
        return self.number == other.number and self.owner == other.owner

    def __hash__(self):
        return hash(self.number)


class Plain:  # safe: eq-without-hash (instances cannot be hashed)
    def __eq__(self, other):
        return True


class Special(Card):  # safe: eq-without-hash (equality is inherited)
    def __hash__(self):
        return super().__hash__()


class Keyed:  # safe: eq-without-hash (equality and hash agree)
    def key(self):
        return ()

    def __eq__(self, other):
        return self.key() == other.key()

    def __hash__(self):
        return hash(self.extra)


def comparable(kind):
    return kind


@comparable
class Made:  # undecided: eq-without-hash (a decorator may add equality)
    def __hash__(self):
        return 7


class Mark:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):  # the class is a point by itself
        return isinstance(other, Mark) and self.number == other.number


def marks(numbers):
    return {Mark(number) for number in numbers}  # want: eq-without-hash


def known(number):
    first = Mark(number)
    return {first: "known"}  # want: eq-without-hash


def collected(numbers):
    found = set()
    for number in numbers:
        found.add(Mark(number))  # want: eq-without-hash
    return found


def listed(numbers):
    return [Mark(number) for number in numbers]


class Kept:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __hash__(self):
        return hash(self.number)


def kept(number):
    return {Kept(number)}
