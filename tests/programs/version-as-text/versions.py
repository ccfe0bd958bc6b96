"""What versions can do."""

import platform

from packaging.version import Version, parse


def verifies(version: str, server):
    if version >= "2.7.9":  # want: version-as-text
        return True
    if platform.python_version() < "3.10":  # want: version-as-text
        return False
    if server.version > "1.2":  # want: version-as-text
        return False
    if parse(version) >= "3.0":  # safe: version-as-text (compared as a version)
        return True
    return Version(version) >= "1.0"  # safe: version-as-text (compared as a version)


def letters(grade):
    return grade >= "B"
