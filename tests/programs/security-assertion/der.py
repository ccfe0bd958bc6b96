class Malformed(ValueError):
    pass


def read_integer(data):
    if not data.startswith(b"\x02"):
        raise Malformed("no integer")
    length = data[1]
    number = data[2 : 2 + length]
    first = number[0]
    assert first < 0x80  # want: security-assertion
    return int.from_bytes(number, "big"), data[2 + length :]


def read_typed(data):
    if not data:
        raise Malformed("empty")
    rest = data[1:]
    assert isinstance(rest, bytes)  # safe: security-assertion (an internal invariant)
    return rest


def halves(data):
    left = data[: len(data) // 2]
    assert len(left) <= len(data)  # safe: security-assertion (an internal invariant)
    return left


def read_form(request):
    assert request.form is not None  # safe: security-assertion (an internal invariant)
    return request.form
