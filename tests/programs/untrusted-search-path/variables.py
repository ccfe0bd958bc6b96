"""Where programs and modules are looked for."""

import os
import sys


def prepare(folder):
    os.environ["PATH"] = ".:" + os.environ["PATH"]  # want: untrusted-search-path
    os.environ["LD_LIBRARY_PATH"] = f"/tmp/lib:{folder}"  # want: untrusted-search-path
    os.environ["PYTHONPATH"] = "/opt/app/lib"  # safe: untrusted-search-path (the program's own directory)
    os.environ["PATH"] = folder + ":" + os.environ["PATH"]
    os.environ["PATH"] = "/opt/app/bin:" + os.environ["PATH"]  # safe: untrusted-search-path (the program's own directory)
    sys.path.insert(0, "/tmp/plugins")  # want: untrusted-search-path
    sys.path[0:0] = ["."]  # want: untrusted-search-path
