"""Files written in several steps."""


def save(path, rows):
    handle = open(path, "w")
    handle.write(rows[0])
    handle.close()
    handle.write(rows[1])  # want: use-after-close


def load(path):
    with open(path) as handle:
        first = handle.readline()
    return first + handle.read()  # want: use-after-close


def clean(path, rows):
    handle = open(path, "w")
    handle.write(rows[0])
    handle.close()  # safe: use-after-close (closed and not used again)


def again(path, rows):
    handle = open(path, "w")
    handle.close()  # safe: use-after-close (closed and not used again)
    handle = open(path, "a")
    handle.write(rows[0])
    handle.close()  # safe: use-after-close (closed and not used again)


def asked(handle):
    handle.close()  # safe: use-after-close (closed and not used again)
    return handle.closed
