"""Programs started by a backup."""

import os
import subprocess


def mount(device):
    subprocess.call(["mount", device])  # want: unchecked-process
    os.system("sync")  # want: unchecked-process


def fresh(title):
    os.system("cls" if os.name == "nt" else "clear")  # safe: unchecked-process (changes the screen alone)
    os.system("clear-cache")  # want: unchecked-process
    print(title)


def names(folder):
    done = subprocess.run(["ls", folder], capture_output=True)  # want: unchecked-process
    return done.stdout.splitlines()


def dump(path):
    status = subprocess.call(["dump", path])  # want: unchecked-process
    return path


def checked(path):
    subprocess.run(["tar", "-cf", path], check=True)  # safe: unchecked-process (argument is safe)


def ignored(device):
    subprocess.run(["umount", device], check=False)  # safe: unchecked-process (the failure is ignored on purpose)


def tested(path):
    done = subprocess.run(["tar", "-tf", path])  # safe: unchecked-process (the status is tested)
    if done.returncode:
        raise OSError(path)


def passed_on(path):
    return subprocess.call(["tar", "-tf", path])  # safe: unchecked-process (the result is used)
