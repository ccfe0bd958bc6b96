import re


def matches(host, names):
    patterns = [
        re.compile(name.replace(".", r"\.").replace("*", "[0-9a-z-]+"))  # want: unanchored-pattern
        for name in names
    ]
    return any(pattern.search(host) for pattern in patterns)


def matches_whole(host, names):
    patterns = [re.compile(name.replace(".", r"\.").replace("*", "[0-9a-z-]+")) for name in names]
    return any(pattern.fullmatch(host) for pattern in patterns)


def matches_anchored(host, names):
    patterns = [re.compile("^" + name.replace(".", r"\.") + r"\Z") for name in names]
    return any(pattern.search(host) for pattern in patterns)
