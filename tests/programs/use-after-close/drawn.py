"""What is drawn from something that was closed."""


def stripped(path):
    with open(path) as handle:
        lines = (line.strip() for line in handle)
    return list(lines)  # want: use-after-close


def stripped_inside(path):
    with open(path) as handle:  # safe: use-after-close (closed and not used again)
        lines = (line.strip() for line in handle)
        return list(lines)


def rows(store):
    cursor = store.cursor()
    store.close()
    cursor.execute("select 1")  # want: use-after-close
    return cursor


def early(path, quick):
    handle = open(path)
    if quick:
        handle.close()
    return handle.read()  # want: use-after-close
