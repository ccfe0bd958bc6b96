"""The hashes of lines against the algorithm written out as it is described: one character after the other."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from colonnade.review.fingerprint import Fingerprints, LineHashes


def slowly(text: str) -> list[str]:
    """The hash of every line, each from its own characters."""
    units: list[int] = []
    starts = []
    is_start = True
    for unit in [*memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H"), 65535]:
        if unit in (9, 32):
            continue
        if is_start:
            starts.append(len(units))
        units.append(unit)
        is_start = unit == 10
    seen: Counter[int] = Counter()
    found = []
    for start in starts:
        window = (units[start:] + [0] * 100)[:100]
        total = sum(unit * 37 ** (99 - place) for place, unit in enumerate(window)) % 2**64
        seen[total] += 1
        found.append(f"{total:x}:{seen[total]}")
    return found


@given(st.lists(st.text(st.sampled_from("ab \t\u00e4\U0001f40d\ud800"), max_size=120), min_size=1, max_size=8))
def test_lines_are_named_as_code_scanning_does(lines: list[str]) -> None:
    hashes = LineHashes([line.encode("utf-8", "surrogatepass") for line in lines])
    assert [hashes.of(number) for number in range(1, len(lines) + 1)] == slowly("\n".join(lines))


def test_the_hash_of_an_empty_file_is_that_of_its_end() -> None:
    assert LineHashes([b""]).of(1) == f"{65535 * 37**99 % 2**64:x}:1" == "c129715d7a2bc9a3:1"


def test_a_line_beyond_the_file_has_a_name_too() -> None:
    hashes = LineHashes([b"a"])
    assert hashes.of(0) == hashes.of(2) == "0:1"


def test_equal_points_are_numbered() -> None:
    prints = Fingerprints()
    first = prints.make("c", "a.py", "f", "x")
    assert prints.make("c", "a.py", "f", "x") != first
    assert prints.make("c", "a.py", "g", "x") != first
    assert Fingerprints().make("c", "a.py", "f", "x") == first
