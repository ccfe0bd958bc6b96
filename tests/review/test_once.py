"""One cause is one finding: what is told together, and that the ledger still counts every point."""

from pathlib import Path

import pytest

from colonnade.review.facade import review
from colonnade.review.model import Finding, Review

COOKIES = """\
from flask import make_response


def sign_in(key):
    answer = make_response("welcome")
    answer.set_cookie("session", key)
    return answer


def renew(key):
    answer = make_response("still here")
    answer.set_cookie("session", key)
    return answer


def mark(key):
    answer = make_response("marked")
    answer.set_cookie("session", key)  # colonnade: allow cookie-without-httponly -- read by the script
    return answer
"""

LOG = """\
import logging
import sqlite3

from flask import request

store = sqlite3.connect("store.db")


def show():
    name = request.args["name"]
    if name.startswith("x"):
        logging.warning("odd " + name)
    else:
        logging.info("shown " + name)
    store.execute("select * from a where name = '" + name + "'")
    store.execute("delete from b where id = " + request.args["id"])
"""


HABITS = """\
import requests


def price(url):
    return requests.get(url).json()


def order(url):
    return requests.post(url).json()
"""


def made(folder: Path, text: str) -> Review:
    (folder / "app.py").write_text(text)
    return review([folder])


def of(reviewed: Review, check: str) -> list[Finding]:
    return [finding for finding in reviewed.findings if finding.check == check]


def test_a_minor_sentence_is_told_once_a_file(tmp_path: Path) -> None:
    reviewed = made(tmp_path, COOKIES)
    first, accepted = of(reviewed, "cookie-without-httponly")
    assert first.place.line == 6
    assert [place.line for place in first.further] == [12]
    assert accepted.suppressed
    assert not accepted.further


def test_a_habit_is_told_once_a_file(tmp_path: Path) -> None:
    reviewed = made(tmp_path, HABITS)
    (first,) = of(reviewed, "missing-timeout")
    assert first.message.startswith("`requests.get`")
    assert [place.line for place in first.further] == [9]


def test_one_place_is_told_once(tmp_path: Path) -> None:
    reviewed = made(tmp_path, COOKIES)
    first = of(reviewed, "cookie-without-httponly")[0]
    assert len(first.also) == 2
    assert set(first.pillars) >= {284, 693}
    (alone,) = of(reviewed, "cookie-without-secure")
    assert alone.place.line == 18  # its host is accepted there, so it speaks for itself


def test_the_ledger_counts_every_point(tmp_path: Path) -> None:
    reviewed = made(tmp_path, COOKIES)
    rows = {row for pillar in reviewed.pillars for row in pillar.ledger if row.check == "cookie-without-secure"}
    assert sum(row.count for row in rows if row.status == "weak") == 3


def test_what_the_data_passes_is_told_once(tmp_path: Path) -> None:
    text = """\
from pathlib import Path

from flask import request


def remove():
    for each in Path("notes").glob(request.args["name"] + ".*"):
        each.unlink()
"""
    (found,) = of(made(tmp_path, text), "path-traversal")
    assert (found.place.line, [place.line for place in found.further]) == (7, [8])


def test_entries_of_one_list_are_told_once(tmp_path: Path) -> None:
    text = """\
from passlib.hash import pbkdf2_sha256

USERS = [
    ("admin", pbkdf2_sha256.hash("Wintermute9")),
    ("tim", pbkdf2_sha256.hash("Neuromancer7")),
    ("ada", pbkdf2_sha256.hash("Countess1815")),
]
OTHER = pbkdf2_sha256.hash("Straylight42")
"""
    found = of(made(tmp_path, text), "hard-coded-credentials")
    assert [(each.place.line, len(each.further)) for each in found] == [(4, 2), (8, 0)]


def test_one_way_in_one_function_is_told_once(tmp_path: Path) -> None:
    reviewed = made(tmp_path, LOG)
    (logged,) = of(reviewed, "log-injection")
    assert (logged.place.line, [place.line for place in logged.further]) == (12, [14])
    assert [finding.place.line for finding in of(reviewed, "sql-injection")] == [15, 16]


@pytest.mark.parametrize(("count", "findings"), [(5, 5), (6, 1)])
def test_many_lines_of_a_log_are_told_once_a_file(count: int, findings: int, tmp_path: Path) -> None:
    text = "import logging\nfrom flask import Flask, request\napp = Flask(__name__)\nlog = logging.getLogger()\n"
    for number in range(count):
        text += f'@app.route("/{number}")\ndef show{number}():\n    log.info("%s", request.args["{number}"])\n'
    found = of(made(tmp_path, text), "log-injection")
    assert len(found) == findings
    assert sum(len(each.further) for each in found) == count - findings
