"""Names of files and hosts."""


def names(name: str):
    yield name.rstrip(".json")  # want: stripped-characters
    yield name.lstrip("https://")  # want: stripped-characters
    yield name.strip("abcdef")  # safe: stripped-characters (a set of characters)
    yield name.strip("./")
    yield name.rstrip("kMG")  # safe: stripped-characters (a set of characters)
    yield name.removesuffix(".json")


ENDING = ".json"


def stem(name):
    return name.rstrip(ENDING)  # want: stripped-characters
