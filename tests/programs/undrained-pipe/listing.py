"""Programs whose output is wanted."""

import subprocess


def listing(folder):
    ls = subprocess.Popen(["ls", folder], stdout=subprocess.PIPE)  # want: undrained-pipe
    if ls.wait() != 0:
        raise OSError(folder)
    return ls.stdout.read()


def read_first(folder):
    ls = subprocess.Popen(["ls", folder], stdout=subprocess.PIPE)  # safe: undrained-pipe (the pipe is read first)
    names = ls.stdout.read()
    ls.wait()
    return names


def asked(folder):
    ls = subprocess.Popen(["ls", folder], stdout=subprocess.PIPE)  # safe: undrained-pipe (the pipe is read first)
    return ls.communicate()[0]


def bounded(folder):
    ls = subprocess.Popen(["ls", folder], stdout=subprocess.PIPE)  # safe: undrained-pipe (the wait has a bound)
    ls.wait(timeout=5)
    return ls.stdout.read()


def handed_on(folder, reader):
    ls = subprocess.Popen(["ls", folder], stdout=subprocess.PIPE)
    reader.start(ls)
    ls.wait()


def not_piped(folder):
    return subprocess.Popen(["ls", folder]).wait()
