"""An attribute that a library declares, in which a subclass keeps another object."""

from collections import OrderedDict, UserDict


class Recent(UserDict):
    def __init__(self):
        self.data = OrderedDict()

    def oldest(self):
        return self.data.popitem(last=False)  # undecided: wrong-library-arguments (the callee is not certain)
