from os.path import *  # undecided: undefined-name (a star import may bind it)


def size(name):
    return getsize(name)
