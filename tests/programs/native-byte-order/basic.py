import fcntl
import struct


def length(packet):
    return struct.unpack("I", packet[:4])[0]  # want: native-byte-order


def stated(packet):
    return struct.unpack("!I", packet[:4])[0]  # safe: native-byte-order (order is stated)


def name(packet):
    return struct.unpack("16s", packet[:16])[0]  # safe: native-byte-order (bytes have no order)


def rows(terminal):
    size = struct.pack("HHHH", 0, 0, 0, 0)  # safe: native-byte-order (meant for this system)
    return fcntl.ioctl(terminal, 21523, size)


def columns(terminal):
    answer = fcntl.ioctl(terminal, 21523, bytes(8))
    return struct.unpack("HHHH", answer)  # safe: native-byte-order (meant for this system)


def asked(layout, packet):
    return struct.unpack(layout, packet)  # undecided: native-byte-order (format is not known)
