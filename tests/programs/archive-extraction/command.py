# review: threat-model=local
"""A command that unpacks what it is given."""

import argparse
import tarfile


def unpack(path):
    with tarfile.open(path) as archive:
        archive.extractall("out")  # want: archive-extraction


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("path")
    unpack(parser.parse_args().path)
