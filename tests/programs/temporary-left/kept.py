"""Files that stay when they are closed."""

import os
import subprocess
import tempfile


def converted(data):
    target = tempfile.NamedTemporaryFile(delete=False)  # want: temporary-left
    target.write(data)
    target.close()
    subprocess.run(["convert", target.name], check=True)


def converted_and_removed(data):
    target = tempfile.NamedTemporaryFile(delete=False)  # safe: temporary-left (closed on every path)
    try:
        target.write(data)
        target.close()
        subprocess.run(["convert", target.name], check=True)
    finally:
        os.unlink(target.name)


def removed_by_command(data):
    with tempfile.NamedTemporaryFile(delete=False) as target:  # safe: temporary-left (ownership passes to a callee)
        target.write(data)
    subprocess.run(["rm", target.name], check=True)


def measured(data):
    with tempfile.NamedTemporaryFile("wb", delete=False) as target:  # want: temporary-left
        target.write(data)
    return len(data)


def moved(data):
    with tempfile.NamedTemporaryFile("wb", delete=False) as target:  # safe: temporary-left (closed on every path)
        target.write(data)
    path = target.name
    os.replace(path, "data")


def given(data):
    with tempfile.NamedTemporaryFile("wb", delete=False) as target:  # safe: temporary-left (ownership passes to the caller)
        target.write(data)
        return target.name


def uploaded(data, client):
    with tempfile.NamedTemporaryFile("wb", delete=False) as target:  # safe: temporary-left (ownership passes to a callee)
        target.write(data)
    client.upload(target.name)
