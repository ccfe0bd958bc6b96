"""Usage of servers."""

TEXT = """
# FIXME: bug 123456 is text here
"""


def usage(server):
    # TODO: count disks, too  # safe: suspicious-comment (no word of danger, no bug number, no assertion commented out)
    total = server.memory
    return total


def allowed(server):
    return True
    # FIXME(joe): insecure, anybody may  # want: suspicious-comment


def given_back(self, usage):
    # FIXME(joe): This is bug 1234567, the usage  # want: suspicious-comment
    # should be given back.
    # self.assertEqual({}, usage)
    self.assertEqual({"MEMORY": 512}, usage)


def counted(server):
    # HACK: see bug 7654321  # want: suspicious-comment
    return server.memory + 1


def clean(server):
    # The memory is counted once.
    return server.memory
