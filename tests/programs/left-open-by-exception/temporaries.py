"""Temporary files with a number and a path."""

import os
import subprocess
import tempfile


def written(data):
    number, path = tempfile.mkstemp()  # want: left-open-by-exception
    os.write(number, data)
    os.close(number)
    return path


def converted(data):
    number, path = tempfile.mkstemp()  # want: left-open-by-exception
    with os.fdopen(number, "wb") as out:
        out.write(data)
    subprocess.run(["convert", path], check=True)
    os.unlink(path)


def converted_or_removed(data):
    number, path = tempfile.mkstemp()  # safe: left-open-by-exception (given back when something raises)
    try:
        with os.fdopen(number, "wb") as out:
            out.write(data)
        subprocess.run(["convert", path], check=True)
    except Exception:
        os.unlink(path)
        raise
    os.unlink(path)
