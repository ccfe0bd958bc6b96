from pathlib import Path


def is_inside(path, folder):
    try:
        return not str(Path(path).relative_to(folder)).startswith("..")  # want: path-prefix
    except ValueError:
        return False


def is_really_inside(path, folder):
    path, folder = Path(path).resolve(), Path(folder).resolve()
    try:
        return not str(path.relative_to(folder)).startswith("..")  # safe: path-prefix (the path has no `..` in it)
    except ValueError:
        return False


def has_no_parent(path, folder):
    return ".." not in str(Path(path).relative_to(folder))
