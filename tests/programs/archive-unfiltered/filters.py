"""Filters of one's own."""

import functools
import tarfile


def without_top(member, path):
    _, member.name = member.name.split("/", 1)
    return member


def checked(member, path):
    member = tarfile.data_filter(member, path)
    member.name = member.name.lower()
    return member


def only_files(member, path):
    return member if member.isfile() and ".." not in member.name else None


both = functools.partial(checked)


def unpack(source, folder):
    with tarfile.open(source) as archive:
        archive.extractall(folder, filter=without_top)  # want: archive-unfiltered
        archive.extractall(folder, filter=checked)  # undecided: archive-unfiltered (value of `filter` is not known)
        archive.extractall(folder, filter=only_files)  # undecided: archive-unfiltered (value of `filter` is not known)
        archive.extractall(folder, filter=both)  # undecided: archive-unfiltered (value of `filter` is not known)
        archive.extractall(folder, filter=tarfile.data_filter)  # safe: archive-unfiltered (argument is safe)
