"""Paths of temporary files and directories, which a function makes and works with."""

import atexit
import os
import pathlib
import shutil
import subprocess
import tempfile


def built(data):
    place = tempfile.mkdtemp()  # want: temporary-left
    fill(place, data)


def fill(place, data):
    path = os.path.join(place, "data")
    with open(path, "wb") as out:
        out.write(data)


def built_and_removed(data):
    place = tempfile.mkdtemp()  # safe: temporary-left (closed on every path)
    try:
        fill(place, data)
    finally:
        shutil.rmtree(place)


def built_below(data):
    place = tempfile.mkdtemp()  # safe: temporary-left (ownership passes to the caller)
    fill(place, data)
    return os.path.join(place, "data")


def removed_by_callee(data):
    place = tempfile.mkdtemp()  # safe: temporary-left (ownership passes to a callee)
    fill(place, data)
    clear(place)


def clear(place):
    shutil.rmtree(place, ignore_errors=True)


def removed_at_exit():
    place = tempfile.mkdtemp()  # safe: temporary-left (ownership passes to a callee)
    atexit.register(shutil.rmtree, place)


def removed_by_command():
    place = tempfile.mkdtemp()  # safe: temporary-left (ownership passes to a callee)
    subprocess.run(["rm", "-r", place], check=True)


def listed():
    place = pathlib.Path(tempfile.mkdtemp())  # want: temporary-left
    (place / "a").write_text("a")
    return len(os.listdir(place))


def listed_and_removed():
    place = pathlib.Path(tempfile.mkdtemp())  # safe: temporary-left (closed on every path)
    (place / "a").write_text("a")
    count = len(os.listdir(place))
    shutil.rmtree(place)
    return count


def written(data):
    descriptor, name = tempfile.mkstemp()  # want: temporary-left
    with os.fdopen(descriptor, "wb") as out:
        out.write(data)
    return os.path.getsize(name)


def written_and_removed(data):
    descriptor, name = tempfile.mkstemp()  # safe: temporary-left (closed on every path)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(data)
        return os.path.getsize(name)
    finally:
        if os.path.exists(name):
            os.unlink(name)


def written_for(path, data):
    descriptor, name = tempfile.mkstemp(dir=os.path.dirname(path))  # safe: temporary-left (closed on every path)
    with os.fdopen(descriptor, "wb") as out:
        out.write(data)
    os.replace(name, path)


def written_and_given(data):
    descriptor, name = tempfile.mkstemp()  # safe: temporary-left (ownership passes to the caller)
    with os.fdopen(descriptor, "wb") as out:
        out.write(data)
    return name


def quietly_removed(data):
    descriptor, name = tempfile.mkstemp()  # safe: temporary-left (closed on every path)
    os.write(descriptor, data)
    os.close(descriptor)
    try:
        pathlib.Path(name).unlink()
    except OSError:
        pass


class Store:
    def open(self):
        self.place = tempfile.mkdtemp()  # safe: temporary-left (ownership passes to an attribute)
        place = tempfile.mkdtemp()  # safe: temporary-left (ownership passes to an attribute)
        self.below = f"{place}/below"

    def measure(self, data):
        place = tempfile.mkdtemp()  # want: temporary-left
        self.fill(place, data)

    def fill(self, place, data):
        with open(os.path.join(place, "data"), "wb") as out:
            out.write(data)


def archived(data):
    target = tempfile.NamedTemporaryFile(delete=False)  # safe: temporary-left (ownership passes to the caller)
    target.write(data)
    return target.name
