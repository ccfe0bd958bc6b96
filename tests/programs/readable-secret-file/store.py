import json
import os
import stat


class SecretFile:
    def __init__(self, path):
        self.path = path

    def write(self, contents):
        with open(self.path, "w") as file:  # want: readable-secret-file
            json.dump(contents, file)

    def write_well(self, contents):
        def opener(path, flags):
            return os.open(path, flags, 0o600)

        with open(self.path, "w", opener=opener) as file:  # safe: readable-secret-file (created with a mode)
            json.dump(contents, file)

    def read(self):
        with open(self.path, "r") as file:
            return json.load(file)


def keep(credentials_path, text):
    with open(credentials_path, "w") as file:  # safe: readable-secret-file (the mode is set in the same function)
        file.write(text)
    os.chmod(credentials_path, 0o600)  # want: readable-secret-file


def keep_well(path, text):
    before = os.umask(0o077)
    with open(path, "w") as file:
        file.write(text)
    os.chmod(path, 0o600)  # safe: readable-secret-file (created with a mode)
    os.umask(before)


class Accounts:
    def __init__(self, file, connect):
        self.file = file
        self.connect = connect

    def create(self):
        self.connect(self.file).create_tables()
        os.chmod(self.file, stat.S_IRUSR | stat.S_IWUSR)  # want: readable-secret-file


def report(path, lines):
    with open(path, "w") as file:
        file.writelines(lines)


def close(path):
    os.chmod(path, 0o600)
