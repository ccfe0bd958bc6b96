import os
import stat
from pathlib import Path


def open_to_all(path):
    os.chmod(path, 0o777)  # want: world-writable-file


def by_path(path):
    Path(path).chmod(0o666)  # want: world-writable-file


def by_bits(path):
    os.chmod(path, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)  # want: world-writable-file


def daemon():
    os.umask(0)  # want: world-writable-file


def made_explicitly(path):
    os.mkdir(path, 0o777)  # safe: world-writable-file (masked by the umask)


def made(path):
    os.mkdir(path)


def asked_mask():
    mask = os.umask(0)  # safe: world-writable-file (restored)
    os.umask(mask)
    return mask


def created(path):
    return os.open(path, os.O_CREAT, 0o666)  # safe: world-writable-file (masked by the umask)


def private(path):
    os.chmod(path, 0o600)  # safe: world-writable-file (argument is safe)


def masked():
    os.umask(0o077)  # safe: world-writable-file (argument is safe)


def kept(path, mode):
    os.chmod(path, mode)  # undecided: world-writable-file (value of)
