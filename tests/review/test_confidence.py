"""How sure a finding is, where the same words are told of surer and less sure places."""

from pathlib import Path

import pytest

from colonnade.review.facade import review
from colonnade.review.settings import Settings

HANDLERS = {
    "the errors of all that is called are known": (
        """\
def number(text):
    try:
        return int(text) + 1
    except Exception:
        text = ""
    return text
""",
        "high",
    ),
    "the request to stop is caught too": (
        """\
def number(thing):
    try:
        thing.run()
    except:
        pass  # it may fail
""",
        "high",
    ),
    "one handler for a long piece of work": (
        """\
def work(job):
    try:
        job.open()
        rows = job.rows()
        for row in rows:
            if row:
                job.take(row)
        job.finish()
    except Exception:
        pass
""",
        "high",
    ),
    "the callee may be anything": (
        """\
def call(function):
    try:
        function()
    except Exception:
        pass
""",
        "medium",
    ),
    "the object may be of any class": (
        """\
from typing import IO


def is_open(stream: IO[str]):
    try:
        return stream.read(0) == ""
    except Exception:
        stream = None
    return stream
""",
        "medium",
    ),
    "what was registered may be anything": (
        """\
class Answer:
    def __init__(self):
        self.closers = []

    def end(self):
        for closer in self.closers:
            try:
                closer()
            except Exception:
                pass
""",
        "medium",
    ),
    "the request to stop is let through": (
        """\
def text_of(thing):
    try:
        text = repr(thing)
    except KeyboardInterrupt:
        raise
    except BaseException:
        text = "?"
    return text
""",
        "medium",
    ),
    "the author says why, above": (
        """\
def number(text):
    # Forms hold anything; no error of theirs may stop the page.
    try:
        return int(text)
    except Exception:
        text = ""
    return text
""",
        "low",
    ),
    "a remark that is not about errors": (
        """\
def number(text):
    # The number of the order.
    try:
        return int(text)
    except Exception:
        text = ""
    return text
""",
        "high",
    ),
    "the author says why": (
        """\
def number(text):
    try:
        return int(text)
    except Exception:
        # Whatever the form holds, the page is shown.
        text = ""
    return text
""",
        "low",
    ),
}


@pytest.mark.parametrize("name", HANDLERS)
def test_a_handler_of_every_error(name: str, tmp_path: Path) -> None:
    text, confidence = HANDLERS[name]
    (tmp_path / "a.py").write_text(text, encoding="utf-8")
    found = review([tmp_path], Settings(cache=False, jobs=1)).findings
    assert [(each.weakness in (390, 396), each.confidence) for each in found] == [(True, confidence)]


def test_the_linter_was_told(tmp_path: Path) -> None:
    text = "def call(function):\n    try:\n        function()\n    except Exception:  # noqa: BLE001\n        pass\n"
    (tmp_path / "a.py").write_text(text, encoding="utf-8")
    found = review([tmp_path], Settings(cache=False, jobs=1)).findings
    assert [each.suppressed for each in found] == ["noqa: BLE001", "noqa: BLE001"]


COROUTINES = """\
from typing import Protocol


class Cursor({base}):
    async def close(self) -> None: ...


class Reader:
    cursor: Cursor

    def close(self) -> None:
        self.cursor.close()
"""


@pytest.mark.parametrize(("base", "confidence"), [("Protocol", "medium"), ("object", "high")])
def test_a_coroutine_that_a_protocol_promises(base: str, confidence: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(COROUTINES.format(base=base), encoding="utf-8")
    found = review([tmp_path], Settings(cache=False, jobs=1)).findings
    assert [(each.check, each.confidence) for each in found] == [("missing-await", confidence)]


@pytest.mark.parametrize(("name", "confidence"), [("enter_debugger", "medium"), ("pay", "high")])
def test_a_breakpoint_in_a_function_for_debugging(name: str, confidence: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(f"def {name}(signum, frame):\n    breakpoint()\n", encoding="utf-8")
    found = review([tmp_path], Settings(cache=False, jobs=1)).findings
    assert [each.confidence for each in found if each.check == "debug-statement"] == [confidence]


@pytest.mark.parametrize(("name", "confidence"), [("insecure_context", "medium"), ("context", "high")])
def test_a_context_that_is_named_insecure(name: str, confidence: str, tmp_path: Path) -> None:
    text = (
        f"import ssl\n\n\ndef {name}():\n    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)\n"
        "    made.check_hostname = False\n    made.verify_mode = ssl.CERT_NONE\n    return made\n"
    )
    (tmp_path / "a.py").write_text(text, encoding="utf-8")
    found = review([tmp_path], Settings(cache=False, jobs=1)).findings
    assert {(each.weakness, each.confidence) for each in found} == {(295, confidence), (297, confidence)}


@pytest.mark.parametrize(
    ("call", "confidence"), [("os.write(number, data)", "medium"), ("socket.socket(fileno=number).send(data)", "high")]
)
def test_a_write_that_may_be_of_a_part(call: str, confidence: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(f"import os\nimport socket\n\n\ndef tell(number, data):\n    {call}\n")
    found = review([tmp_path], Settings(cache=False, jobs=1)).findings
    assert [each.confidence for each in found if each.check == "dropped-result"] == [confidence]


STREAMS = """\
class Stream:
    async def do_handshake(self):
        return 1


class Channel:
    def __init__(self, context{kind}):
        self.context = context

    def run(self):
        self.context.do_handshake()
"""


@pytest.mark.parametrize(("kind", "confidence"), [("", "medium"), (": Stream", "high")])
def test_a_coroutine_that_only_its_name_leads_to(kind: str, confidence: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(STREAMS.format(kind=kind), encoding="utf-8")
    found = review([tmp_path], Settings(cache=False, jobs=1)).findings
    assert [each.confidence for each in found if each.check == "missing-await"] == [confidence]


CLIENTS = """\
import requests


class Client:
    def get(self, url, **options):
        return requests.request("GET", url, timeout=10, **options)


def read(session: {kind}, url):
    return session.get(url)
"""


@pytest.mark.parametrize(
    ("kind", "confidence"), [("requests.Session | Client", ["medium"]), ("requests.Session", ["high"]), ("Client", [])]
)
def test_a_wait_of_one_of_two_classes(kind: str, confidence: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(CLIENTS.format(kind=kind), encoding="utf-8")
    found = review([tmp_path], Settings(cache=False, jobs=1)).findings
    assert [each.confidence for each in found if each.check == "missing-timeout"] == confidence


@pytest.mark.parametrize(("data", "confidence"), [("path", "medium"), ('GET["next"]', "high")])
def test_a_redirect_to_the_path_of_the_request(data: str, confidence: str, tmp_path: Path) -> None:
    text = (
        "from django.http import HttpResponseRedirect\nfrom django.views import View\n\n\nclass Again(View):\n"
        f"    def get(self, request):\n        return HttpResponseRedirect(request.{data})\n"
    )
    (tmp_path / "a.py").write_text(text, encoding="utf-8")
    found = [each for each in review([tmp_path], Settings(cache=False, jobs=1)).findings if each.weakness == 601]
    assert [each.confidence for each in found] == [confidence]
