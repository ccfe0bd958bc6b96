"""Conditions that an earlier one has decided."""


class Pair:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def __eq__(self, other):
        return self.left == other.left and self.right == self.right  # want: constant-condition

    def __hash__(self):
        return hash((self.left, self.right))


def kind(value):
    if not value:
        return "empty"
    elif value is None:  # want: constant-condition
        return "unset"
    return "full"


def kind_in_order(value):
    if value is None:
        return "unset"
    elif not value:
        return "empty"
    return "full"


def last(node):
    if node is None:
        return None
    while node.next is not None:
        node = node.next
    if node is None:
        return None
    return node


def first_named(nodes, fallback):
    found = fallback
    if found is None:
        return None
    for node in nodes:
        if node.name:
            found = node.value
    if found is None:
        return fallback
    return found
