def halve(levels):
    at = 0
    while at <= len(levels):
        levels[at] /= 2  # want: off-by-one
        at += 1


def halve_all(levels):
    at = 0
    while at < len(levels):
        levels[at] /= 2  # safe: off-by-one (loop ends before the length)
        at += 1


def find_gap(levels):
    at = 1
    while len(levels) >= at:
        if at == len(levels):
            break
        if levels[at] - levels[at - 1] > 1:  # safe: off-by-one (index is tested before use)
            return at
        at += 1
    return None


def backwards(levels):
    at = 0
    while at <= len(levels) - 1:
        print(levels[at])  # safe: off-by-one (loop ends before the length)
        at += 1


def from_one(levels):
    at = 0
    while at <= len(levels):
        at += 1
        print(levels[at - 2])


def around(lines, start):
    for i in range(start + 1, len(lines) + 1):
        i %= len(lines)
        if lines[i]:
            return i
    return None
