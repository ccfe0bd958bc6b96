import importlib
import subprocess
import types


class Snapshot:
    def __init__(self, rows):
        self.rows = rows

    def __reduce__(self):
        return Snapshot, (self.rows,)  # safe: pickled-command (rebuilds an object)


class Evil:
    def __reduce__(self):
        return eval, ("print('loaded')",)  # want: pickled-command


class Worse:
    def __reduce_ex__(self, protocol):
        return subprocess.check_output, (["id"],)  # want: pickled-command


class LateModule(types.ModuleType):
    def __reduce__(self):
        return importlib.import_module, (self.__name__,)  # safe: pickled-command (rebuilds an object)


class Delegating:
    def __init__(self, maker):
        self.maker = maker

    def __reduce__(self):
        return self.maker, ()  # undecided: pickled-command (function that rebuilds is not known)

    def reduce(self):
        return eval, ("1",)
