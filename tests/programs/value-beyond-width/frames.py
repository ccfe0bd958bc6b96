"""Frames of a protocol."""

import ctypes
import struct

import numpy as np

LENGTH = 70000
PORT = 7000


def header():
    return struct.pack("<B", 300)  # want: value-beyond-width


def long_header():
    return struct.pack("!BH4s", 1, LENGTH, b"abcd")  # want: value-beyond-width


def port():
    return struct.pack("!H", PORT)  # safe: value-beyond-width (the field holds the number)


def signed():
    return struct.pack("!b", -129)  # want: value-beyond-width


def native():
    return struct.pack("L", 1 << 40)


def flag():
    return ctypes.c_uint8(256)  # want: value-beyond-width


def small():
    return np.int8(200)  # want: value-beyond-width


def fitting():
    return np.uint8(200)  # safe: value-beyond-width (the field holds the number)


def number(count):
    return struct.pack("!H", count)


def negative():
    start = -1
    return start.to_bytes(4, "big")  # want: value-beyond-width


def into(buffer):
    struct.pack_into("<H", buffer, 0, 1 << 16)  # want: value-beyond-width


def chosen(wide):
    limit = 100000 if wide else 1000
    return struct.pack("!H", limit)  # safe: value-beyond-width (the field holds the number)
