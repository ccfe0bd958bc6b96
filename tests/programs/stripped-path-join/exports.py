import os
from pathlib import Path


def store(folder, address, content):
    path = Path(folder) / address.lstrip("/")  # want: stripped-path-join
    path.write_bytes(content)


def read(folder, name):
    with open(os.path.join(folder, name.lstrip("/")), "rb") as f:  # want: stripped-path-join
        return f.read()


def store_checked(folder, address, content):
    root = Path(folder).resolve()
    path = (root / address.lstrip("/")).resolve()  # safe: stripped-path-join (the path is looked at)
    if root not in path.parents:
        raise ValueError(address)
    path.write_bytes(content)


def page(base_url, name):
    return base_url / name.lstrip("/")


def image(folder):
    return os.path.join(folder, "/logo.png".lstrip("/"))
