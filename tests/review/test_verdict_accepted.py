"""A pillar all of whose points are suppressed was examined: it is not detected, and says that they were accepted."""

from pathlib import Path

from colonnade.review.facade import review

APP = """\
import subprocess

from flask import request


def run():
    subprocess.run(request.args["q"], shell=True, check=True)  # colonnade: allow os-command-injection -- tried
"""


def test_a_pillar_of_accepted_points_is_not_detected(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP)
    made = review([tmp_path])
    verdicts = {pillar.pillar: pillar.verdict for pillar in made.pillars}
    assert verdicts[707] == "not detected"
    assert verdicts[682] == "not applicable"
    assert made.files[0].verdicts[707] == "not detected"
