"""Rows whose programs their signature does not give: (danger, the program that tells, its near miss).

Lines are divided by semicolons; ``lab`` is the library of tests/harness/rows.py.
"""

from typing import Final

_BELOW: Final = "import os; path = os.path.realpath(lab.ask()); if {}: raise ValueError; lab.at_path(path)"
_HOST: Final = "from urllib.parse import urlparse; url = lab.ask(); if not {}: raise ValueError; lab.at_{}(url)"

WRITTEN: Final[dict[str, tuple[str, str, str]]] = {
    "builtins.getattr(name): Sink attribute": (
        "attribute",
        "getattr(lab.plain(), lab.ask())",
        "getattr(lab.plain(), 'name')",
    ),
    "builtins.setattr(name): Sink attribute": (
        "attribute",
        "setattr(lab.plain(), lab.ask(), 1)",
        "setattr(lab.plain(), 'name', 1)",
    ),
    "str.__mod__(self): Sink format": ("format", "text: str = lab.ask(); text % 'x'", "'%s' % lab.ask()"),
    "os.path.commonpath(paths): Guard path": (
        "path",
        _BELOW.format("os.path.commonpath(['/srv', '/srv']) != '/srv'"),
        _BELOW.format("os.path.commonpath(['/srv', path]) != '/srv'"),
    ),
    "os.path.commonprefix(m): Guard path": (
        "path",
        _BELOW.format("os.path.commonprefix(['/srv/', '/srv/']) != '/srv/'"),
        _BELOW.format("os.path.commonprefix(['/srv/', path]) != '/srv/'"),
    ),
    "pathlib.PurePath.relative_to(self): Guard path": (
        "path",
        "import pathlib; path = pathlib.Path(lab.ask()).resolve(); lab.at_path(path)",
        "import pathlib; path = pathlib.Path(lab.ask()).resolve(); path.relative_to('/srv'); lab.at_path(path)",
    ),
    **{
        f"urllib.parse._Parts.{part}: Guard {danger}": (
            danger,
            _HOST.format("urlparse(url).path == 'here'", danger),
            _HOST.format(f"urlparse(url).{part} == 'here'", danger),
        )
        for part in ("hostname", "netloc")
        for danger in ("url", "redirect")
    },
}
