"""Programs made to be hard: they end, nothing of ours fails, and what is plain is still seen."""

import engine
import pytest

from colonnade.link.link import link

HEAD = "from lab import ask, run, plain\n"


def ends(text: str) -> list[str]:
    """The statuses of all sinks (an internal problem fails in `engine.summary`)."""
    return [each.status for each in engine.review(HEAD + text)]


def nested(opener: str, depth: int, body: str) -> str:
    lines = [" " * i + opener for i in range(depth)]
    return "\n".join([*lines, " " * depth + body]) + "\n"


HARD = {
    "3000 lines": "x = ask()\n" + "".join(f"v{i} = 'a{i}' + str({i})\n" for i in range(3000)) + "run(x)\n",
    "5000 functions": "".join(f"def f{i}(x):\n    return x\n" for i in range(5000)) + "run(f4999(ask()))\n",
    "a chain of 300 calls": "def f0(x):\n    return x\n"
    + "".join(f"def f{i}(x):\n    return f{i - 1}(x)\n" for i in range(1, 300))
    + "run(f20(ask()))\nf299(ask())\n",
    "calls in calls": "def f(x):\n    return x\nrun(" + "f(" * 50 + "ask()" + ")" * 50 + ")\n",
    "a long sum": "x = " + " + ".join(["'a'"] * 800) + "\nrun(ask())\n",
    "parentheses": "x = " + "(" * 150 + "1" + ")" * 150 + "\nrun(ask())\n",
    "lists in lists": "x = " + "[" * 80 + "1" + "]" * 80 + "\nrun(ask())\n",
    "attributes of attributes": "x = a" + ".b" * 500 + "\nrun(ask())\n",
    "nested ifs": nested("if plain():", 80, "run(ask())"),
    "nested loops": nested("for x in plain():", 18, "run(ask())"),
    "nested whiles": nested("while plain():", 18, "run(ask())"),
    "nested functions": nested("def f():", 60, "run(ask())"),
    "nested classes": nested("class A:", 12, "run(ask())"),
    "nested withs": nested("with plain() as x:", 18, "run(ask())"),
    "many branches": "x = ask()\n" + "".join(f"if plain():\n    x += '{i}'\n" for i in range(300)) + "run(x)\n",
    "many names in a loop": "while plain():\n"
    + "".join(f"    v{i} = v{i - 1}\n" for i in range(1, 300))
    + "run(ask())\n",
    "a large dict": "x = {" + ", ".join(f"'k{i}': {i}" for i in range(3000)) + "}\nrun(ask())\n",
    "a large text": "x = '" + "a" * 300_000 + "'\nrun(x + ask())\n",
    "a large number": "x = " + "9" * 3000 + "\ny = x * x\nz = 1 << 9999999\nrun(ask())\n",
    "a large shift in a loop": "x = 1\nwhile plain():\n    x <<= 4096\n    x *= x\nrun(ask())\n",
    "many cases": "match ask():\n" + "".join(f"    case {i}:\n        pass\n" for i in range(500)) + "run(ask())\n",
    "many bases": "".join(f"class C{i}({'C' + str(i - 1) if i else 'object'}):\n    pass\n" for i in range(300))
    + "run(C299().f(ask()))\n",
    "many methods of one name": "".join(f"class C{i}:\n    def go(self, x):\n        pass\n" for i in range(300))
    + "plain().go(ask())\nrun(ask())\n",
    "a name made of its own truth": "x = ask()\nx = bool(x)\nif x:\n    run(ask())\n",
    "a name that asks itself": "x = ask()\nx = x.isalpha()\nif not x is True:\n    run(ask())\n",
    "a surrogate": "x = '\\ud800'\nrun(x + ask())\n",
    "names that are not ASCII": "été = ask()\nrun(été)\n",
}


LONG_WAYS = ("a chain of 300 calls", "calls in calls")
"""Ways that are too long to be believed."""


@pytest.mark.parametrize("name", HARD)
def test_it_ends(name: str) -> None:
    found = ends(HARD[name])
    assert "weak" in found or name == "many bases" or ("undecided" in found and name in LONG_WAYS)


def test_finally_in_finally_ends() -> None:
    lines = ["def f():"]
    for depth in range(1, 45):
        lines += [" " * depth + "try:", " " * (depth + 1) + "return plain()", " " * depth + "finally:"]
    lines.append(" " * 45 + "run(ask())")
    assert ends("\n".join(lines) + "\n") == ["weak"]


def test_try_in_try_ends() -> None:
    lines = ["def f():"]
    lines += [" " * depth + "try:" for depth in range(1, 19)]
    lines.append(" " * 19 + "run(ask())")
    for depth in range(18, 0, -1):
        lines += [" " * depth + "except ValueError:", " " * (depth + 1) + "plain()", " " * depth + "finally:"]
        lines.append(" " * (depth + 1) + "plain()")
    assert ends("\n".join(lines) + "\n") == ["weak"]


def test_modules_that_import_each_other_in_a_long_ring_end() -> None:
    ring = {f"m{i}.py": f"from m{(i + 1) % 60} import *\nfrom m{(i + 1) % 60} import name\n" for i in range(60)}
    ring["m0.py"] += "from lab import ask, run\nrun(ask())\nrun(name)\nrun(other)\n"
    assert "weak" in [each.status for each in engine.review(ring)]


def test_an_empty_program_says_nothing() -> None:
    assert engine.said(link([], engine.library(), "remote")) == []
    assert engine.review("") == []
