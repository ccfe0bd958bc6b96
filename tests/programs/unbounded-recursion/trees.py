"""Walks over trees."""


def size(node):  # want: unbounded-recursion
    left = size(node.left)
    return left + 1


class Node:
    def total(self):  # want: unbounded-recursion
        return self.total() + 1

    def count(self):  # undecided: unbounded-recursion (how deep the recursion goes)
        return sum(child.count() for child in self.children) + (self.count() if self.more else 0)

    def size(self):
        return size(self)


def flatten(items, depth=0):  # safe: unbounded-recursion (counts its depth)
    if depth > 20:
        raise ValueError("too deep")
    return [x for item in items for x in (flatten(item, depth + 1) if isinstance(item, list) else [item])]


def last(node):  # undecided: unbounded-recursion (how deep the recursion goes)
    if node.next is None:
        return node
    return last(node.next)


class Cache:
    def fill(self):
        def fill(**options):
            return self.fill(**options)

        return fill
