"""Names of members of archives, whoever made the archive."""

import os
import tarfile
import zipfile
from pathlib import Path


def undo(archive_path):
    with tarfile.TarFile(archive_path) as archive:
        for name in archive.getnames():  # step: 1
            os.remove(name)  # want: path-traversal  step: 2


def undo_below(archive_path):
    root = os.path.realpath(os.curdir)
    with tarfile.open(archive_path) as archive:
        for member in archive.getmembers():
            path = os.path.realpath(member.name)
            if os.path.commonpath([path, root]) != root:
                continue
            os.remove(path)  # safe: path-traversal (neutralised for this use)


def unpack(archive_path, folder):
    with zipfile.ZipFile(archive_path) as archive:
        for info in archive.infolist():
            with open(os.path.join(folder, info.filename), "wb") as out:  # want: path-traversal
                out.write(archive.read(info))


def modes(reader, folder):
    target = Path(folder) / reader.title
    for zinfo in reader.filelist:
        target.joinpath(zinfo.filename).chmod(0o644)  # want: path-traversal


def extracted(reader, folder):
    target = Path(folder) / reader.title
    for zinfo in reader.filelist:
        Path(reader.extract(zinfo, target)).chmod(0o644)


def is_within(folder, target):
    root = os.path.abspath(folder)
    inside = os.path.abspath(target)
    prefix = os.path.commonpath([root, inside])
    return prefix == root


def unpack_within(archive_path, folder):
    with zipfile.ZipFile(archive_path) as archive:
        for info in archive.infolist():
            path = os.path.join(folder, info.filename)
            if not is_within(folder, path):
                raise ValueError(info.filename)
            with open(path, "wb") as out:  # safe: path-traversal (neutralised for this use)
                out.write(archive.read(info))
