import math


def inline_image(stream):
    data = b""
    while True:  # want: endless-loop
        char = stream.read(1)
        if char == b"E":
            following = stream.read(1)
            if following == b"I":
                break
            data += char + following
        else:
            data += char
    return data


def inline_image_strict(stream):
    data = b""
    while True:  # safe: endless-loop (what was read is asked for more than one text)
        char = stream.read(1)
        if not char:
            raise EOFError("no end of image")
        if char == b"E":
            break
        data += char
    return data


def skip_comment(stream):
    char = stream.read(1)
    while char != "\n":  # want: endless-loop
        char = stream.read(1)


def copy_some(source, target, limit):
    count = 0
    while True:  # safe: endless-loop (left by another way)
        block = source.read(512)
        target.write(block)
        count += 1
        if count > limit:
            return


def copy(source, target):
    while True:  # safe: endless-loop (what was read is asked for more than one text)
        block = source.read(512)
        if block == b"":
            return
        target.write(block)


def from_milliseconds(number: int | float) -> float:
    while abs(number) > 2e10:  # want: endless-loop
        number /= 1000
    return number


def from_milliseconds_strict(number: int | float) -> float:
    if not math.isfinite(number):
        raise ValueError("not a time")
    while abs(number) > 2e10:  # safe: endless-loop (the number is examined before)
        number /= 1000
    return number


def human(size):
    while size > 1024:  # safe: endless-loop (no number from outside)
        size /= 1024
    return size
