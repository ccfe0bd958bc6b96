"""Counters that are handed on, lengths, and lists that are walked."""


def shown(limit):
    at = 0
    while at < limit:  # want: unchanging-condition
        print(at)


def lines(rows):
    at = 0
    while at < len(rows):  # want: unchanging-condition
        if rows[at]:
            print(rows[at])


def walked(nodes):
    node = nodes.head
    while node is not None:  # want: unchanging-condition
        print(node.value)


def filled(rows, wanted):
    while len(rows) < wanted:  # safe: unchanging-condition (the loop changes what it asks for)
        rows.append(None)


def followed(nodes):
    node = nodes.head
    while node is not None:  # safe: unchanging-condition (the loop changes what it asks for)
        print(node.value)
        node = node.next


def trimmed(rows):
    drop = rows.pop
    while len(rows) > 10:  # undecided: unchanging-condition (a call may change the length)
        drop()
