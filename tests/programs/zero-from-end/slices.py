"""Slices that are counted from the end."""


def whole_blocks(data):
    return data[: -(len(data) % 16)]  # want: zero-from-end


def whole_blocks_named(data):
    extra = len(data) % 16
    return data[:-extra]  # want: zero-from-end


def whole_blocks_tested(data):
    extra = len(data) % 16
    if extra:
        return data[:-extra]  # safe: zero-from-end (the amount is tested before use)
    return data


def newest(entries, wanted):
    wanted = max(0, wanted)
    return entries[-wanted:]  # want: zero-from-end


def newest_of(entries, wanted):
    count = max(0, wanted)
    return entries[-count:]  # want: zero-from-end


def parents(names):
    for depth in range(len(names)):
        yield "/".join(names[:-depth])  # want: zero-from-end


def parents_but_first(names):
    for depth in range(1, len(names)):
        yield "/".join(names[:-depth])


def last(entries, wanted: int):
    if wanted < 0:
        raise ValueError(wanted)
    return entries[-wanted:]  # want: zero-from-end


def last_some(entries, wanted: int):
    if wanted <= 0:
        raise ValueError(wanted)
    return entries[-wanted:]


def stem(name, suffix):
    return name[: -len(suffix)] if name.endswith(suffix) else name
