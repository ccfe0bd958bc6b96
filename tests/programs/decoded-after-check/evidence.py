from urllib.parse import unquote


def stored(folder, name):
    if ".." in name or name.startswith("/"):  # step: 1
        raise ValueError(name)
    return folder / unquote(name)  # want: decoded-after-check  step: 2
