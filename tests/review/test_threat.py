"""The threat model that a project's own code and files tell."""

from pathlib import Path

import pytest

from colonnade.review.facade import review
from colonnade.review.settings import Settings


@pytest.mark.parametrize(
    ("source", "model"),
    [
        ("from flask import Flask\napp = Flask(__name__)\n", "remote"),
        ("from flask import request\n", "remote"),
        ("from fastapi import APIRouter\n", "remote"),
        ("from http.server import BaseHTTPRequestHandler\n", "remote"),
        ("import http.server\n", "remote"),
        ("import flask\n", "remote"),
        ("import tornado.web\n", "remote"),
        ("from aiohttp import web\n", "remote"),
        ("import bottle as b\n", "remote"),
        ("import requests\nimport json\n", "library"),
        ("import http.client\n", "library"),
        ("import http\nimport xmlrpc.client\n", "library"),
        ("import aiohttp\n", "library"),
        ("def double(number):\n    return 2 * number\n", "library"),
    ],
)
def test_a_distribution_is_a_library_unless_it_takes_requests(tmp_path: Path, source: str, model: str) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "p"\n', encoding="utf-8")
    (tmp_path / "code.py").write_text(source, encoding="utf-8")
    made = review([tmp_path], Settings(cache=False, jobs=1))
    assert made.threat_model == model
    assert made.threat_model_reason


def test_what_the_user_states_counts(tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text("from flask import Flask\n", encoding="utf-8")
    made = review([tmp_path], Settings(cache=False, jobs=1, threat_model="local"))
    assert (made.threat_model, made.threat_model_reason) == ("local", "as stated")


def test_tests_that_serve_make_no_server(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "p"\n', encoding="utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_it.py").write_text("from flask import Flask\n", encoding="utf-8")
    (tmp_path / "code.py").write_text("import json\n", encoding="utf-8")
    assert review([tmp_path], Settings(cache=False, jobs=1)).threat_model == "library"


@pytest.mark.parametrize(
    ("source", "model"),
    [
        ("def double(number):\n    return 2 * number\n", "library"),
        ("class Shop:\n    def find(self, name):\n        return name\n", "library"),
        ("def double(number):\n    return 2 * number\n\n\nprint(double(4))\n", "remote"),
        ("def main():\n    print(4)\n", "remote"),
        ("def _double(number):\n    return 2 * number\n", "remote"),
        ("import flask\n\ndef find(name):\n    return name\n", "remote"),
        ("print(4)\n", "remote"),
    ],
)
def test_a_file_alone_that_runs_none_of_its_functions_is_a_library(tmp_path: Path, source: str, model: str) -> None:
    (tmp_path / "code.py").write_text(source, encoding="utf-8")
    assert review([tmp_path], Settings(cache=False, jobs=1)).threat_model == model


def test_files_that_nothing_makes_a_library_are_none(tmp_path: Path) -> None:
    for name in ("one.py", "two.py"):
        (tmp_path / name).write_text("def double(number):\n    return 2 * number\n", encoding="utf-8")
    assert review([tmp_path], Settings(cache=False, jobs=1)).threat_model == "remote"
