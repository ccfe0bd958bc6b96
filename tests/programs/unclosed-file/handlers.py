"""Files opened where a handler waits for the failure to open them."""


def content(path):
    try:
        with open(path) as handle:  # safe: unclosed-file (closed by with)
            return handle.read()
    except OSError:
        return None


def first(path):
    try:
        handle = open(path)  # safe: unclosed-file (closed on every path)
    except OSError:
        return None
    line = handle.readline()
    handle.close()
    return line


def reader(path):
    handle = open(path)  # safe: unclosed-file (ownership passes to a callee)

    def read():
        return handle.read()

    return read
