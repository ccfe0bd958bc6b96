import tempfile

LOG = "/tmp/shop.log"


def named():
    return tempfile.mktemp(".txt")  # want: insecure-temporary-file


def written(lines):
    with open("/tmp/report.txt", "w") as file:  # want: insecure-temporary-file
        file.writelines(lines)


def logged(line):
    with open(LOG, "a") as file:  # want: insecure-temporary-file
        file.write(line)


def numbered(number, lines):
    with open(f"/var/tmp/report-{number}.txt", "w") as file:  # want: insecure-temporary-file
        file.writelines(lines)


def exclusive():
    with open("/tmp/shop.lock", "x") as file:  # safe: insecure-temporary-file (created exclusively)
        file.write("1")


def read():
    with open("/tmp/report.txt") as file:  # safe: insecure-temporary-file (only read)
        return file.read()


def made(lines):
    with tempfile.NamedTemporaryFile("w") as file:
        file.writelines(lines)
