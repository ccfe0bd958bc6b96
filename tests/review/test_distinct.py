"""Files that share a module name are reviewed each for itself."""

from pathlib import Path

from colonnade.review.distinct import distinct
from colonnade.review.facade import review
from colonnade.review.settings import Settings
from colonnade.source import discover

WEAK = "import os\nfrom flask import request\n\n\ndef run():\n    os.system({})\n"


def test_every_script_of_a_name_is_reviewed(tmp_path: Path) -> None:
    for folder, argument in (("a-1", 'request.args["x"]'), ("b-2", '"ls"'), ("c-3", 'request.form["y"] + "z"')):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "main.py").write_text(WEAK.format(argument), encoding="utf-8")
    made = review([tmp_path], Settings(cache=False, jobs=1, threat_model="remote"))
    found = [finding for finding in made.findings if finding.check == "os-command-injection"]
    assert [finding.place.path for finding in found] == ["a-1/main.py", "c-3/main.py"]
    assert [finding.steps[0].text for finding in found] == ["request.args", "request.form"]
    assert made.problems == ()


def test_the_first_keeps_its_name_and_a_package_stays_together(tmp_path: Path) -> None:
    for top in ("old", "new"):
        for name in ("__init__.py", "core.py"):
            path = tmp_path / f"{top}-copy" / "lib" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("", encoding="utf-8")
    found, _, _ = discover([tmp_path])
    assert [file.module for file in distinct(found)] == ["lib", "lib.core", "old_copy.lib", "old_copy.lib.core"]
