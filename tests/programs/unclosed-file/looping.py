import os


def stop_all(paths: list[str]) -> None:
    for path in paths:
        try:
            with open(path) as lines:  # safe: unclosed-file (closed by with)
                number = int(lines.read())
            os.kill(number, 15)
        except (OSError, ValueError):
            continue
