"""Reports that are kept for a while."""

import os
import tempfile
import uuid
from pathlib import Path


def keep(report):
    place = os.path.join(tempfile.gettempdir(), f"report-{os.getpid()}.txt")
    with open(place, "w") as out:  # want: insecure-temporary-file
        out.write(report)


class Report:
    def keep(self, text):
        (Path("/tmp") / "report.txt").write_text(text)  # want: insecure-temporary-file
        Path(tempfile.gettempdir(), "report.txt").open("w").write(text)  # want: insecure-temporary-file

    def read(self):
        with open(os.path.join(tempfile.gettempdir(), "report.txt")) as kept:  # safe: insecure-temporary-file (only read)
            return kept.read()


def keep_unforeseen(report, name):
    place = os.path.join(tempfile.gettempdir(), uuid.uuid4().hex)
    with open(place, "w") as out:
        out.write(report)
    with open(os.path.join(tempfile.gettempdir(), name), "w") as out:
        out.write(report)
    with open(os.path.join(tempfile.gettempdir(), "a"), "x") as out:  # safe: insecure-temporary-file (created exclusively)
        out.write(report)
    (Path("reports") / "report.txt").write_text(report)


def keep_by_text(report, name):
    with open("%s/report.txt" % tempfile.gettempdir(), "w") as out:  # want: insecure-temporary-file
        out.write(report)
    with open(f"{tempfile.gettempdir()}/report.txt", "w") as out:  # want: insecure-temporary-file
        out.write(report)
    with open(f"{tempfile.gettempdir()}/{name}", "w") as out:
        out.write(report)
