"""Shifts of plain numbers and of elements of typed arrays."""

import numpy
import numpy as np
import torch

STEP = -4


def mask(size):
    return (1 << -1) | size  # want: impossible-shift


def by_a_name(value):
    value >>= STEP  # want: impossible-shift
    return value


def either(value, is_left):
    amount = 4 if is_left else -4
    return value << amount  # undecided: impossible-shift (the amount is negative on some way)


def caught(value):
    try:
        return value << -2  # safe: impossible-shift (the exception is caught)
    except ValueError:
        return value


def flag(number):
    return number & (1 << 5)  # safe: impossible-shift (not negative)


def each_bit(number):
    return [number >> place & 1 for place in range(8)]


def word(data):
    octets = numpy.frombuffer(data, dtype="<u1")
    return octets[0] << 8 | octets[1]  # want: impossible-shift


def words_of(octets):
    high = np.array(octets, np.uint32).astype("uint16")
    return high << 16  # want: impossible-shift


def one(number):
    return np.uint8(number) << 8  # want: impossible-shift


def nibble(data):
    octets = np.frombuffer(data, dtype=np.uint8)
    return octets >> 4  # safe: impossible-shift (within the width)


def wide(data):
    octets = np.frombuffer(data, dtype=np.uint8)
    return octets.astype(np.uint32) << 8  # safe: impossible-shift (within the width)


def plain(data):
    octets = np.frombuffer(data, dtype=np.uint8)
    return int(octets[0]) << 8 | int(octets[1])  # safe: impossible-shift (not negative)


def plane(rows):
    packed = torch.tensor(rows, dtype=torch.int32)
    return packed << 32, packed << 3  # want: impossible-shift


def unknown(value, amount):
    return value << amount


def pipeline(first, second):
    first >> second
    return first << [second]
