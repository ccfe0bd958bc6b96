"""Which files are found, under what names and roles, and what is said about the rest."""

import contextlib
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from colonnade.source import KINDS, Found, Problem, Role, discover


def make(root: Path, *paths: str, text: str = "") -> Path:
    for path in paths:
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def paths_of(found: Iterable[Found]) -> list[str]:
    return [file.path for file in found]


def kinds_of(problems: Iterable[Problem]) -> list[tuple[str, str]]:
    assert all(problem.kind in KINDS for problem in problems)
    return [(problem.path, problem.kind) for problem in problems]


def test_python_files_are_found_in_order(tmp_path: Path) -> None:
    make(tmp_path, "b.py", "a/z.py", "a/c.pyw", "a/n.ipynb", "a/s.pyi", "a/t.txt", "a/b.pyc", "noext")
    make(tmp_path, "run", "a/.hidden", text="#!/usr/bin/env python3\n")
    make(tmp_path, "shell", text="#!/bin/sh\n")
    found, problems, root = discover([tmp_path])
    assert paths_of(found) == ["a/c.pyw", "a/n.ipynb", "a/z.py", "b.py", "run"]
    assert not problems
    assert root == tmp_path
    assert paths_of(discover([tmp_path / "b.py", tmp_path / "a", tmp_path])[0]) == paths_of(found)


@pytest.mark.parametrize(
    "folder",
    [
        ".git",
        ".hg",
        ".venv",
        "venv",
        "node_modules",
        "__pycache__",
        ".tox",
        ".mypy_cache",
        "x.egg-info",
        "build",
        "dist",
    ],
)
def test_folders_of_tools_are_skipped(tmp_path: Path, folder: str) -> None:
    make(tmp_path, "setup.py", f"{folder}/lib/a.py")
    assert paths_of(discover([tmp_path])[0]) == ["setup.py"]


def test_packages_named_like_folders_of_tools_are_read(tmp_path: Path) -> None:
    make(tmp_path, "pyproject.toml", "p/venv/__init__.py", "build/__init__.py", "p/build/a.py", "env/a.py")
    assert paths_of(discover([tmp_path])[0]) == ["build/__init__.py", "env/a.py", "p/build/a.py", "p/venv/__init__.py"]


def test_an_environment_is_known_by_its_marker(tmp_path: Path) -> None:
    make(tmp_path, "a.py", "my-env/pyvenv.cfg", "my-env/lib/b.py", "conda/conda-meta/history", "conda/c.py")
    assert paths_of(discover([tmp_path])[0]) == ["a.py"]


@pytest.mark.parametrize(
    ("rules", "left"),
    [
        ({".gitignore": "*.py"}, []),
        ({".gitignore": "out/\n"}, ["a.py", "keep/a.py", "keep/gen_x.py"]),
        ({".gitignore": "/a.py\n"}, ["keep/a.py", "keep/gen_x.py", "out/a.py"]),
        ({".gitignore": "gen_*\n!gen_x.py\n"}, ["a.py", "keep/a.py", "keep/gen_x.py", "out/a.py"]),
        ({".gitignore": "*.py\n", "keep/.gitignore": "!gen_x.py\n"}, ["keep/gen_x.py"]),
        ({"keep/.gitignore": "a.py\n"}, ["a.py", "keep/gen_x.py", "out/a.py"]),
        ({".git/info/exclude": "keep\n", ".gitignore": "out\n"}, ["a.py", "keep/a.py", "keep/gen_x.py"]),
        ({".gitignore": "[\n\\\n!\n/\n**\\\n" + "*a" * 40 + "\n"}, ["a.py", "keep/a.py", "keep/gen_x.py", "out/a.py"]),
    ],
)
def test_gitignore_is_honoured(tmp_path: Path, rules: dict[str, str], left: list[str]) -> None:
    make(tmp_path, "a.py", "out/a.py", "keep/a.py", "keep/gen_x.py")
    for name, text in rules.items():
        make(tmp_path, name, text=text)
    assert paths_of(discover([tmp_path])[0]) == left


def test_gitignore_above_the_argument_counts_but_an_argument_is_always_read(tmp_path: Path) -> None:
    make(tmp_path, ".git/HEAD", "p/a.py", "p/b.py", "out/c.py", "out/d_test.py")
    make(tmp_path, ".gitignore", text="b.py\nout/\n*_test.py\n")
    assert paths_of(discover([tmp_path / "p"])[0]) == ["a.py"]
    assert paths_of(discover([tmp_path / "p" / "b.py"])[0]) == ["b.py"]
    assert paths_of(discover([tmp_path / "out"])[0]) == ["c.py", "d_test.py"]
    assert paths_of(discover([tmp_path])[0]) == ["p/a.py"]


def test_exclude_holds_from_the_root(tmp_path: Path) -> None:
    make(tmp_path, "a.py", "p/a.py", "p/q/b.py", "docs/conf.py")
    assert paths_of(discover([tmp_path], exclude=["/a.py", "q/", "docs"])[0]) == ["p/a.py"]
    assert paths_of(discover([tmp_path / "a.py"], exclude=["a.py"])[0]) == ["a.py"]


@pytest.mark.parametrize(
    ("path", "module"),
    [
        ("nova/compute/api.py", "nova.compute.api"),
        ("nova/__init__.py", "nova"),
        ("nova/compute/__init__.py", "nova.compute"),
        ("nova/__main__.py", "nova.__main__"),
        ("src/pkg/a.py", "pkg.a"),
        ("src/pkg/__init__.py", "pkg"),
        ("src/space/named/a.py", "space.named.a"),
        ("src/space/pkg/a.py", "space.pkg.a"),
        ("space/named/a.py", "space.named.a"),
        ("tools/pkg/a.py", "pkg.a"),
        ("my-tools/a.py", "a"),
        ("class/a.py", "a"),
        ("run-it.py", "run-it"),
        ("a.b.py", "a_b"),
        ("script", "script"),
    ],
)
def test_modules_are_named_as_they_are_imported(tmp_path: Path, path: str, module: str) -> None:
    make(tmp_path, "nova/__init__.py", "nova/compute/__init__.py", "src/pkg/__init__.py", "src/space/pkg/__init__.py")
    make(tmp_path, "tools/pkg/__init__.py", path, text="#!/usr/bin/python\n")
    found = {file.path: file for file in discover([tmp_path])[0]}
    assert found[path].module == module
    assert found[path].is_package == path.endswith("__init__.py")


def test_a_package_is_named_in_full_although_the_root_lies_inside_it(tmp_path: Path) -> None:
    make(tmp_path, "nova/__init__.py", "nova/compute/__init__.py", "nova/compute/api.py")
    found, _, root = discover([tmp_path / "nova" / "compute"])
    assert [(file.path, file.module) for file in found] == [
        ("__init__.py", "nova.compute"),
        ("api.py", "nova.compute.api"),
    ]
    assert root == tmp_path / "nova" / "compute"


ROLES = [
    ("a.py", Role.PRODUCTION),
    ("attestation/latest.py", Role.PRODUCTION),
    ("tests/a.py", Role.TEST),
    ("core/_tests/support.py", Role.TEST),
    ("p/test/a.py", Role.TEST),
    ("test_a.py", Role.TEST),
    ("a_test.py", Role.TEST),
    ("p/tests.py", Role.TEST),
    ("p/conftest.py", Role.TEST),
    ("examples/a.py", Role.EXAMPLE),
    ("docs/conf.py", Role.EXAMPLE),
    ("p/migrations/0001_a.py", Role.MIGRATION),
    ("alembic/versions/a.py", Role.MIGRATION),
    ("db/alembic_migrations/versions/a.py", Role.MIGRATION),
    ("p/_vendor/requests/a.py", Role.VENDORED),
    ("third_party/tests/a.py", Role.VENDORED),
    ("p/a_pb2.py", Role.GENERATED),
    ("p/a_pb2_grpc.py", Role.GENERATED),
]


@pytest.mark.parametrize(("path", "role"), ROLES)
def test_the_path_tells_the_role(tmp_path: Path, path: str, role: Role) -> None:
    make(tmp_path, path)
    assert [file.role for file in discover([tmp_path])[0]] == [role]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("# Generated by the protocol buffer compiler.  DO NOT EDIT!\n", Role.GENERATED),
        ("#!/usr/bin/python\n\n# This file was generated by SWIG\n", Role.GENERATED),
        ('"""Automatically generated code."""\n', Role.GENERATED),
        ("# @generated\n", Role.GENERATED),
        ("# autogenerated\n", Role.GENERATED),
        ("# The key is generated by os.urandom\n", Role.PRODUCTION),
        ("x = 'DO NOT EDIT'\n", Role.PRODUCTION),
        ("x = 1\n" * 20 + "# DO NOT EDIT\n", Role.PRODUCTION),
    ],
)
def test_the_first_lines_tell_generated_code(tmp_path: Path, text: str, role: Role) -> None:
    make(tmp_path, "a.py", text=text)
    assert [file.role for file in discover([tmp_path])[0]] == [role]


@pytest.mark.parametrize("top", [".git/HEAD", "pyproject.toml", "nova/__init__.py"])
def test_a_file_alone_has_the_role_that_its_project_gives_it(tmp_path: Path, top: str) -> None:
    make(tmp_path, "tests/" + top, "tests/nova/tests/functional/helper.py", "tests/nova/api.py")
    make(tmp_path, "tests/nova/tests/__init__.py", "tests/nova/tests/functional/__init__.py")
    alone, _, root = discover([tmp_path / "tests/nova/tests/functional/helper.py"])
    assert [(file.path, file.role) for file in alone] == [("helper.py", Role.TEST)]
    assert root == tmp_path / "tests/nova/tests/functional"
    # What lies above the project's top does not count.
    assert [file.role for file in discover([tmp_path / "tests/nova/api.py"])[0]] == [Role.PRODUCTION]
    assert {file.path: file.role for file in discover([tmp_path / "tests"])[0]}["nova/api.py"] == Role.PRODUCTION


def test_a_file_named_from_its_own_folder_has_the_role_that_its_project_gives_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, ".git/HEAD", "tests/functional/helper.py")
    monkeypatch.chdir(tmp_path / "tests/functional")
    assert [file.role for file in discover(["helper.py"])[0]] == [Role.TEST]


def test_a_file_alone_outside_any_project_has_the_role_that_its_shown_path_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "nova/tests/functional/helper.py")
    monkeypatch.chdir(tmp_path)
    assert [file.role for file in discover(["nova/tests/functional/helper.py"])[0]] == [Role.TEST]
    monkeypatch.chdir(tmp_path / "nova/tests/functional")
    assert [file.role for file in discover(["helper.py"])[0]] == [Role.PRODUCTION]


def test_links_are_not_followed_out_of_the_root(tmp_path: Path) -> None:
    make(tmp_path, "outside/secret.py", "root/a.py", "root/lib/b.py")
    root = tmp_path / "root"
    (root / "out.py").symlink_to(tmp_path / "outside" / "secret.py")
    (root / "out").symlink_to(tmp_path / "outside")
    (root / "gone.py").symlink_to(root / "nowhere.py")
    (root / "self.py").symlink_to(root / "self.py")
    (root / "again.py").symlink_to(root / "a.py")
    (root / "lib" / "loop").symlink_to(root)
    (root / "passwd").symlink_to("/etc/passwd")
    found, problems, _ = discover([root])
    assert paths_of(found) == ["a.py", "lib/b.py"]
    assert kinds_of(problems) == [(name, "symlink") for name in ("gone.py", "out", "out.py", "self.py")]
    assert kinds_of(discover([root / "out.py"])[1]) == [("out.py", "symlink")]
    assert not any(str(tmp_path) in problem.message for problem in problems)


def test_a_link_inside_the_root_finds_what_is_not_found_otherwise(tmp_path: Path) -> None:
    make(tmp_path, "bin/tool.txt", ".cache/plugin/p.py")
    (tmp_path / "tool.py").symlink_to(tmp_path / "bin" / "tool.txt")
    (tmp_path / "plugin").symlink_to(tmp_path / ".cache" / "plugin")
    assert paths_of(discover([tmp_path])[0]) == [".cache/plugin/p.py", "bin/tool.txt"]


def test_a_root_reached_through_a_link_is_read(tmp_path: Path) -> None:
    make(tmp_path, "real/a.py")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    found, problems, root = discover([tmp_path / "link"])
    assert (paths_of(found), problems, root) == (["a.py"], [], tmp_path / "real")


def test_what_cannot_be_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.py", "locked/b.py", "folder.py/c.py")
    make(tmp_path, "big.py", text="#" * 101)
    os.mkfifo(tmp_path / "pipe.py")
    os.mkfifo(tmp_path / "pipe")
    scan = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("locked"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found, problems, _ = discover([tmp_path, tmp_path / "nothing.py", tmp_path / "nul\0.py"], max_bytes=100)
    assert paths_of(found) == ["a.py", "folder.py/c.py"]
    assert kinds_of(problems) == [
        ("big.py", "too-large"),
        ("locked", "unreadable"),
        ("nothing.py", "vanished"),
        ("nul\0.py", "unreadable"),
        ("pipe.py", "not-regular"),
    ]
    assert not any(str(tmp_path) in problem.message for problem in problems)


def test_an_argument_outside_of_the_root_is_a_problem(tmp_path: Path) -> None:
    make(tmp_path, "root/a.py", "other/b.py")
    found, problems, root = discover([tmp_path / "root", tmp_path / "other" / "b.py"], root=tmp_path / "root")
    assert paths_of(found) == ["a.py"]
    assert kinds_of(problems) == [("b.py", "outside-root")]
    assert root == tmp_path / "root"


def test_the_root_is_the_folder_that_the_arguments_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a/x/b.py", "a/c.py")
    found, _, root = discover([tmp_path / "a/x/b.py", tmp_path / "a/c.py"])
    assert (paths_of(found), root) == (["c.py", "x/b.py"], tmp_path / "a")
    monkeypatch.chdir(tmp_path / "a")
    assert discover([])[2] == tmp_path / "a"
    assert paths_of(discover(["x/b.py"])[0]) == ["b.py"]


def test_an_argument_needs_no_python_name(tmp_path: Path) -> None:
    make(tmp_path, "handler.cgi", "stub.pyi")
    assert paths_of(discover([tmp_path / "handler.cgi", tmp_path / "stub.pyi"])[0]) == ["handler.cgi", "stub.pyi"]


def test_a_name_that_is_no_unicode_can_be_shown(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.py")
    try:
        (tmp_path / name).write_text("")
    except OSError:
        pytest.skip("this file system takes Unicode only")
    found, _, _ = discover([tmp_path])
    assert paths_of(found) == ["caf\\xe9.py"]
    assert stat.S_ISREG(os.stat(found[0].absolute).st_mode)


def test_order_does_not_hang_on_the_file_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, *(f"{folder}/{name}.py" for folder in "cab" for name in "zxy"))
    expected = discover([tmp_path])

    scan = os.scandir

    @contextlib.contextmanager
    def reverse(path: str) -> Iterator[list[os.DirEntry[str]]]:
        with scan(path) as entries:
            yield sorted(entries, key=lambda entry: entry.name, reverse=True)

    monkeypatch.setattr(os, "scandir", reverse)
    assert discover([tmp_path]) == expected
