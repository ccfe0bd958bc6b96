"""Files opened where a handler waits for the failure to open them."""


def content(path):
    try:
        with open(path) as handle:  # noise: unclosed-file (the handler's exit is taken to see it open)
            return handle.read()
    except OSError:
        return None


def first(path):
    try:
        handle = open(path)  # noise: unclosed-file (the handler is taken to see it open)
    except OSError:
        return None
    line = handle.readline()
    handle.close()
    return line


def reader(path):
    handle = open(path)  # noise: unclosed-file (the function that is returned owns it)

    def read():
        return handle.read()

    return read
