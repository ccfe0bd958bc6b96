"""The steps of a finding that a reader is told."""

from colonnade.review.finding import SHOWN, told
from colonnade.review.model import Place, Step


def way(*lines: int) -> tuple[Step, ...]:
    return tuple(Step(Place("a.py", line, at + 1, line, at + 2), "", "flows on") for at, line in enumerate(lines))


def lines(steps: tuple[Step, ...]) -> list[int]:
    return [step.place.line for step in steps]


def test_a_line_is_told_once_in_a_row() -> None:
    steps = way(1, 1, 2, 2, 2, 3, 2, 4, 4)
    assert lines(told(steps)) == [1, 1, 2, 3, 2, 4]
    assert told(steps)[2] is steps[4]


def test_source_and_point_stay_also_on_one_line() -> None:
    assert lines(told(way(7, 7, 7))) == [7, 7]
    assert lines(told(way(7))) == [7]
    assert told(()) == ()


def test_the_middle_of_a_long_way_is_counted() -> None:
    assert told(way(*range(SHOWN))) == way(*range(SHOWN))
    short = told(way(*range(100)))
    assert len(short) == SHOWN
    assert lines(short) == [*range(8), *range(88, 100)]
    assert [step.note for step in short if "more" in step.note] == ["flows on (after 80 more steps)"]
