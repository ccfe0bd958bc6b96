"""Reports of programs, and what is found in them."""

import re


def backing_files(report):
    rows = [row for row in report if row]
    return [row.split("actual: ")[1] for row in rows if row.startswith("backing")]  # want: element-of-empty


def paths(rows):
    return [row.split("path: ")[1] for row in rows if "actual path: " in row]  # safe: element-of-empty (tested before)


def path(line):
    if line.startswith("path"):
        try:
            return line.split("=")[1]  # safe: element-of-empty (the exception is handled here)
        except IndexError:
            return ""
    return line.split("=")[1]


def counted(line):
    if line.startswith("path") and line.count("=") == 1:
        return line.split("=")[1]  # safe: element-of-empty (tested before)
    return ""


def first_of(servers, name):
    return [server for server in servers if server.name == name][0]  # want: element-of-empty


def next_of(servers, name):
    return next(server for server in servers if server.name == name)  # want: element-of-empty


def next_or_none(servers, name):
    return next((server for server in servers if server.name == name), None)


def number(report):
    return int(re.findall("number ([0-9]+)", report)[0])  # want: element-of-empty


def last_number(report):
    numbers = re.findall("number ([0-9]+)", report)
    if not numbers:
        return None
    return int(numbers[-1])  # safe: element-of-empty (tested before)


def headline(report):
    if not report:
        return ""
    return report.splitlines()[0]  # safe: element-of-empty (tested before)


def pool_of(hosts, host):
    pool = hosts.Pools.find_by_host(host)[0]  # want: element-of-empty
    if not pool:
        raise LookupError(host)
    return pool


def pool_or_none(hosts, host):
    try:
        pool = hosts.Pools.find_by_host(host)[0]  # safe: element-of-empty (the exception is handled here)
        if not pool:
            return None
    except IndexError:
        return None
    return pool


def name_of(hosts, host):
    name = hosts.split(host)[0]
    if not name:
        raise LookupError(host)
    return name


def devices(walk):
    return list(walk("/dev/disk"))[0]  # want: element-of-empty


def first_device(walk):
    return next(walk("/dev/disk"))  # want: element-of-empty
