import errno
import getpass
import os
import tempfile


class SharedCache:
    def __init__(self, folder=None):
        if folder is None:
            folder = tempfile.gettempdir()
        self.folder = folder  # want: shared-temporary-directory

    def path(self, key):
        return os.path.join(self.folder, "cache-" + key)


class OwnCache:
    def __init__(self):
        self.own = tempfile.mkdtemp(prefix="cache-")

    def path(self, key):
        return os.path.join(self.own, "cache-" + key)


class Spool:
    def __init__(self):
        self.spool = tempfile.gettempdir()  # safe: shared-temporary-directory (no names are joined to it)

    def new(self):
        return tempfile.NamedTemporaryFile(dir=self.spool)


def runtime_folder():
    folder = "/tmp/runtime-" + getpass.getuser()
    try:
        os.mkdir(folder, 0o700)  # want: shared-temporary-directory
    except OSError as error:
        if error.errno != errno.EEXIST:
            raise
    return folder


def work_folder(name):
    folder = os.path.join(tempfile.gettempdir(), "work")
    os.makedirs(folder, exist_ok=True)  # want: shared-temporary-directory
    return folder


def looking_folder():
    folder = "/tmp/runtime-" + getpass.getuser()
    os.makedirs(folder, 0o700, exist_ok=True)  # safe: shared-temporary-directory (its owner is looked at)
    if os.lstat(folder).st_uid != os.getuid():
        raise PermissionError(folder)
    return folder


def new_folder():
    folder = "/tmp/runtime-" + getpass.getuser()
    os.mkdir(folder, 0o700)  # safe: shared-temporary-directory (a directory that is there already is refused)
    return folder


def home_folder():
    folder = os.path.join(os.path.expanduser("~"), ".cache", "work")
    os.makedirs(folder, exist_ok=True)
    return folder
