"""Programs that are started and waited for."""

import subprocess


def copy(source, target):
    done = subprocess.Popen(["cp", source, target])  # want: unchecked-process
    done.wait()


def names(folder):
    ls = subprocess.Popen(["ls", folder], stdout=subprocess.PIPE)  # want: unchecked-process
    output, _ = ls.communicate()
    return output


def checked(source, target):
    done = subprocess.Popen(["cp", source, target])  # safe: unchecked-process (the status is tested)
    done.wait()
    if done.returncode:
        raise OSError(target)


def asked(source, target):
    done = subprocess.Popen(["cp", source, target])  # safe: unchecked-process (the result is used)
    if done.wait():
        raise OSError(target)
