"""Settings, one a line."""


def read(file):
    found = {}
    for line in file:
        key, value = line.strip().split("=")  # want: uneven-parts
        found[key] = value
    return found


def read_on(file, log):
    found = {}
    for line in file:
        try:
            key, value = line.strip().split("=")  # safe: uneven-parts (the exception is handled here)
        except ValueError:
            log.warning("left out: %r", line)
            continue
        found[key] = value
    return found


def read_known(text):
    found = {}
    for each in text.splitlines():
        if each.count("=") != 1:
            continue
        key, value = each.split("=")  # safe: uneven-parts (tested before)
        found[key] = value
    return found


def read_pairs(pairs):
    found = {}
    for pair in pairs:
        key, value = pair.split("=")
        found[key] = value
    for each in found:
        first, *rest = each.split()
        found[first] = rest
    return found
