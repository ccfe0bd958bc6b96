"""Searches in texts."""


def is_comment(line: str) -> bool:
    return True if line.find("#") else False  # want: mistaken-failure-value


def is_blocked(host: str, open_hours: bool) -> bool:
    if open_hours and not host.find("blocked"):  # want: mistaken-failure-value
        return True
    return host.find("evil") >= 0  # safe: mistaken-failure-value (compared with a value)
