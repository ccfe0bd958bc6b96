"""Modes that a started program changes."""

import subprocess

from oslo_concurrency import processutils
from shop import project


def share(path, mode):
    subprocess.run(["chmod", "-R", "777", path], check=True)  # want: world-writable-file
    subprocess.run(["chmod", "a+rwx", path], check=True)  # want: world-writable-file
    subprocess.run(["chmod", "g+w", path], check=True)  # safe: world-writable-file (argument is safe)
    subprocess.run(["chmod", "0750", path], check=True)  # safe: world-writable-file (argument is safe)
    processutils.execute("chmod", "1777", path)  # want: world-writable-file
    processutils.execute("chmod", mode, path)
    project.execute("chmod", "777", path)  # want: world-writable-file
    print("chmod", "777", path)
