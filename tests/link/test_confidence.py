"""How certain a flow is said to be: what had to be believed of calls on its way lowers it, wherever they stand."""

from typing import Final

import engine
import pytest

from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.link.link import link

PROGRAMS: Final = {
    "no unknown callee": ("", "self.text = ask()"),
    "an unknown callee in another function": ("medium", "self.text = shape(ask())"),
    "a method that only its name leads to": ("medium", "self.text = given.worded(ask())"),
    "a method like one of text": ("", "self.text = shape.strip(ask())"),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_is_believed_of_callees(name: str) -> None:
    confidence, line = PROGRAMS[name]
    text = f"""
from elsewhere import shape
from lab import ask, run
class Words:
    def worded(self, text):
        return text
class Page:
    def keep(self, given):
        {line}
    def show(self):
        run(self.text)
"""
    linked = link(engine.summaries({"m.py": text}), engine.library(), "remote")
    [found] = linked.flow_outcomes(("sql",), THREAT_MODELS["remote"])
    assert (found.status, found.confidence) == (1, confidence)
    assert bool(found.assumptions) is bool(confidence)
