"""Settings from pyproject.toml: what they mean, and what is said of one that cannot be used."""

from pathlib import Path

import pytest

from colonnade.review.settings import ConfigError, Settings, with_configuration


def configured(folder: Path, text: str, given: Settings | None = None, *names: str) -> Settings:
    (folder / ".git").mkdir(exist_ok=True)
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    return with_configuration(given or Settings(), frozenset(names), [folder])


def test_a_project_states_settings(tmp_path: Path) -> None:
    (tmp_path / "stubs").mkdir()
    settings = configured(
        tmp_path,
        '[tool.colonnade]\nexclude = ["old"]\nstubs = ["stubs"]\nthreat-model = "library"\nfail-on = "low"\njobs = 3\n',
    )
    assert settings.exclude == ("old",)
    assert settings.stubs == (str(tmp_path / "stubs"),)
    assert (settings.threat_model, settings.fail_on, settings.jobs) == ("library", "low", 3)
    assert settings.root == str(tmp_path)


def test_the_command_line_comes_first_and_adds_exclusions(tmp_path: Path) -> None:
    given = Settings(fail_on="none", exclude=("new",))
    settings = configured(tmp_path, '[tool.colonnade]\nfail-on = "low"\nexclude = ["old"]\n', given, "fail_on")
    assert settings.fail_on == "none"
    assert settings.exclude == ("old", "new")


def test_the_nearest_table_counts_up_to_the_top_of_the_repository(tmp_path: Path) -> None:
    configured(tmp_path, '[tool.colonnade]\nfail-on = "low"\n')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\n", encoding="utf-8")
    assert with_configuration(Settings(), frozenset(), [inner]).fail_on == "low"
    (tmp_path / "a" / ".git").mkdir()
    assert with_configuration(Settings(), frozenset(), [inner]) == Settings()


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('fail-on = "loud"', "must be one of critical, high, medium, low, note, none"),
        ('threat-model = "martian"', "must be one of remote, local, library"),
        ("exclude = 3", "exclude must be a list of texts"),
        ('stubs = ["nowhere"]', "which is no folder beside the file"),
        ("jobs = -1", "jobs must be a number from 0 on"),
        ("jobs = true", "jobs must be a number from 0 on"),
        ("tyop = 1", "has no setting 'tyop'"),
        ("= =", "is not valid TOML"),
    ],
)
def test_a_bad_setting_is_named_with_its_file(tmp_path: Path, table: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        configured(tmp_path, f"[tool.colonnade]\n{table}\n")
    assert said in str(caught.value)
    assert str(tmp_path / "pyproject.toml") in str(caught.value)


def test_a_broken_file_of_others_is_no_matter_of_ours(tmp_path: Path) -> None:
    assert configured(tmp_path, "= =\n") == Settings()
