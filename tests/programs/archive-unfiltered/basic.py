import shutil
import tarfile


def unpack(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder)  # want: archive-unfiltered


def trusting(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder, filter="fully_trusted")  # want: archive-unfiltered


def careful(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder, filter="data")  # safe: archive-unfiltered (argument is safe)


def any_format(path, folder):
    shutil.unpack_archive(path, folder, filter="data")  # safe: archive-unfiltered (argument is safe)
