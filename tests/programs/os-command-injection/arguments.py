# review: threat-model=local
"""A tool whose user is not trusted with a shell."""

import argparse
import os
import sys


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--count", type=int, default=1)
    options = parser.parse_args()
    os.system("gzip " + options.file)  # want: os-command-injection
    os.system("gzip " + sys.argv[1])  # want: os-command-injection
    os.system("gzip " + os.environ["FILE"])  # want: os-command-injection
    os.system("seq %d" % options.count)  # safe: os-command-injection (neutralised for this use)
