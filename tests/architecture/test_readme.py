"""What README.md says is so: its commands run, its paths and names are there, its figures have a source."""

from __future__ import annotations

import ast
import importlib.util
import re
import shlex
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from lifeokr.cli.commands import COMMANDS
from lifeokr.cli.main import main as run_command
from lifeokr.domain.units import unit
from lifeokr.services.sample import SAMPLE_DAY, open_sample
from lifeokr.ui.deeds import deeds

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CODE = [line.strip() for line in README.splitlines() if line.startswith("    ")]
TICKED = [" ".join(words.split()) for words in re.findall(r"`([^`]+)`", README)]
START = "python3 packaging/run.py"


def lines_of(program, *, also=()):
    """Return the command lines of a program, each without the words that explain it."""
    told = [re.split(r"\s{2,}", line)[0] for line in CODE] + list(also)
    return [line for line in told if line == program or line.startswith(program + " ")]


def table_under(heading):
    """Return the rows of the table under a heading, its head left out."""
    part = README.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = [line for line in part.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


def ticked_in(text):
    return re.findall(r"`([^`]+)`", text)


@pytest.fixture
def life(tmp_path, monkeypatch):
    """The sample life in a folder, and the terminal in another one with a file of weights."""
    folder, desk = tmp_path / "life", tmp_path / "desk"
    folder.mkdir()
    desk.mkdir()
    open_sample(folder).close()
    monkeypatch.chdir(desk)
    (desk / "weight.csv").write_text("date,value,note\n2026-01-30,75.9,after the walk\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("line", lines_of("lifeokr"))
def test_a_command_of_the_readme_runs_on_the_sample(life, capsys, line):
    words = shlex.split(line)[1:]
    code = run_command(["--data-dir", str(life), "--today", SAMPLE_DAY.isoformat(), *words])
    said = capsys.readouterr()
    assert code == 0, said.err
    out = Path(words[words.index("--out") + 1]) if "--out" in words else None
    assert out.stat().st_size > 1000 if out else said.out.strip() or said.err.strip()


def test_an_export_comes_back_into_an_empty_folder(life, tmp_path):
    there, back = ["--data-dir", str(life)], ["--data-dir", str(tmp_path / "empty")]
    assert run_command([*there, "export", "--out", "life.json"]) == 0
    assert run_command([*back, "import", "life.json"]) == 0
    assert run_command([*back, "export", "--out", "again.json"]) == 0
    assert Path("life.json").read_bytes() == Path("again.json").read_bytes()


@pytest.mark.parametrize("line", lines_of("sqlite-utils"))
def test_a_query_of_the_readme_finds_rows(life, line):
    tool, *words = shlex.split(line)
    done = subprocess.run(
        [Path(sys.executable).with_name(tool), *words], cwd=life, capture_output=True, text=True, check=True
    )
    assert done.stdout.count("{") > 2


def test_the_views_named_are_in_the_file_and_only_its_owner_reads_it(life):
    query = ["query", "life.db", "select name from sqlite_master where type = 'view'", "--csv"]
    done = subprocess.run(
        [Path(sys.executable).with_name("sqlite-utils"), *query], cwd=life, capture_output=True, text=True
    )
    named = re.search(r"tables and views \(([^)]+)\)", README)[1]
    assert set(ticked_in(named)) <= set(done.stdout.split())
    assert "(0600)" in README
    assert stat.S_IMODE((life / "life.db").stat().st_mode) == 0o600


STARTS = lines_of(START, also=TICKED)


def test_the_start_command_takes_what_the_readme_gives_it(capsys):
    spec = importlib.util.spec_from_file_location("readme_run", ROOT / "packaging" / "run.py")
    run = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(run)
    words = {tuple(shlex.split(line)[2:]) for line in STARTS}
    assert {(), ("test",), ("--demo",), ("--help",)} == words
    assert run.wants_window([])
    assert run.wants_window(["--demo"])
    assert "run.py test" in run.__doc__
    assert not run.wants_window(["--help"])
    assert run_command(["--help"]) == 0
    assert "lifeokr week" in capsys.readouterr().out


def test_uv_knows_both_commands():
    assert {"uv run lifeokr", "uv run pytest"} <= set(TICKED)
    assert "lifeokr" in {**PROJECT["project"]["scripts"], **PROJECT["project"]["gui-scripts"]}
    assert any(one.startswith("pytest>") for one in PROJECT["dependency-groups"]["dev"])


def test_every_option_named_is_taken_somewhere(capsys):
    for command in ((), *(command.words for command in COMMANDS)):
        assert run_command([*command, "--help"]) == 0
    known = set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out))
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", README)) - known == set()


PLACES = (ROOT, ROOT / "lifeokr", ROOT / "lifeokr" / "services", ROOT / "tests" / "bench")


def test_every_path_named_is_there():
    """`x.py` is a file to be written: its folder is there."""
    paths = [words for words in TICKED if re.fullmatch(r"[\w.-]+(/[\w.-]+)+|\w+\.(py|md|toml)", words)]
    paths += re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README)
    missing = [
        path
        for path in paths
        if not any((place / path.replace("/x.py", "")).exists() for place in PLACES)
        and not path.startswith(".venv/")
    ]
    assert len(paths) > 30
    assert missing == []


def test_every_room_is_on_the_map():
    rooms = {f"lifeokr/{path.parent.name}" for path in (ROOT / "lifeokr").glob("*/__init__.py")}
    named = {name for row in table_under("The map") for name in ticked_in(row[0])}
    assert rooms - named == set()


def test_every_list_to_add_to_is_where_the_readme_says():
    rows = table_under("Where do I add …?")
    for _, where, fails in rows:
        ticked = ticked_in(where)
        folders = [ROOT / "lifeokr" / path.split("/x.py")[0] for path in ticked if not path.isupper()]
        files = [
            file for folder in folders for file in ([folder] if folder.is_file() else folder.rglob("*.py"))
        ]
        text = "\n".join(file.read_text(encoding="utf-8") for file in files)
        for name in (name for name in ticked if name.isupper()):
            assert re.search(rf"^{name}\b.* = ", text, re.M), name
        assert all((ROOT / path).exists() for path in ticked_in(fails))
    assert len(rows) > 6


FOLDERS = """
from lifeokr.services.places import data_folder
from platformdirs.macos import MacOS
print(data_folder())
print(MacOS("lifeokr", appauthor=False).user_data_dir)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for its folder")
def test_the_folders_of_the_data_are_the_platforms_own(fresh_process, tmp_path):
    linux, mac = fresh_process(FOLDERS, HOME=str(tmp_path), XDG_DATA_HOME="").splitlines()
    text = " ".join(README.split())
    assert f"`{linux.replace(str(tmp_path), '~')}` on Linux" in text
    assert f"`{mac.replace(str(tmp_path), '~')}` on macOS" in text


def test_every_key_named_does_something():
    known = {key for deed in deeds() for key in deed.keys}
    named = set(re.findall(r"\b(?:Ctrl\+\w+|F\d+)\b", README))
    assert named
    assert named <= known


def test_every_benchmark_is_named_and_every_figure_stands_beside_one():
    told = README.split("\n## Measured\n")[1].split("\n## ")[0]
    alone = {
        path.name
        for path in (ROOT / "tests" / "bench").glob("*.py")
        if f"python tests/bench/{path.name}" in (ast.get_docstring(ast.parse(path.read_text())) or "")
    }
    assert alone <= set(ticked_in(told))
    measured = re.compile(r"\d (?:times|ms|s|seconds|milliseconds)\b|\d ?x\b")
    paragraphs = re.split(r"\n\n|\n(?=\* )", README)
    assert [one for one in paragraphs if measured.search(one) and "tests/bench" not in one] == []


def test_as_many_mistakes_are_planted_as_are_told():
    tree = ast.parse((ROOT / "tests" / "bench" / "mutants.py").read_text(encoding="utf-8"))
    planted = [node for node in ast.walk(tree) if getattr(getattr(node, "func", None), "id", "") == "Mutant"]
    assert "more than forty planted mistakes" in README
    assert len(planted) > 40


def test_the_decisions_hold():
    assert "6.12.0 is excluded below Python 3.12" in " ".join(README.split())
    assert (
        "PySide6-Essentials>=6.8,<7,!=6.12.0; python_version < '3.12'" in PROJECT["project"]["dependencies"]
    )
    for code, typed, kept in (("min:sec", "90", 90), ("pace", "300", 300), ("h:min", "7", 25200)):
        assert unit(code).parse(typed) == kept
    assert unit("percent").parse("56") == pytest.approx(0.56)
