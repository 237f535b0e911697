"""The one file that must work before anything is installed."""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import stat
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "packaging" / "run.py"


@pytest.fixture
def run():
    """Return the file as a module of this test's own."""
    spec = importlib.util.spec_from_file_location("lifeokr_run", SOURCE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def script(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.fixture
def bare(tmp_path, monkeypatch):
    """Leave only sh and what a test puts there on PATH, and no terminal, as in CI."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "sh").symlink_to(shutil.which("sh"))
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr("sys.stdin", None)
    return folder


def test_an_old_python_can_read_the_file():
    assert ast.parse(SOURCE.read_text(), feature_version=(3, 6)).body


def test_the_reading_as_an_old_python_would_see_newer_syntax():
    with pytest.raises(SyntaxError):
        ast.parse("if (n := 1): pass", feature_version=(3, 6))


def test_only_the_standard_library_is_imported():
    names = set()
    for node in ast.walk(ast.parse(SOURCE.read_text())):
        if isinstance(node, ast.Import):
            names.update(name.name.split(".")[0] for name in node.names)
        assert not isinstance(node, ast.ImportFrom)
    assert names <= sys.stdlib_module_names


def test_an_old_python_is_refused_in_one_sentence(run, monkeypatch, capsys):
    version = namedtuple("version", "major minor micro releaselevel serial")
    monkeypatch.setattr(sys, "version_info", version(3, 10, 12, "final", 0))
    assert run.main([]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "needs Python 3.11 or newer" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["--demo"], True),
        (["--data-dir", "somewhere", "--today", "2026-05-31"], True),
        (["--data-dir=somewhere"], True),
        (["week"], False),
        (["--data-dir", "somewhere", "list"], False),
        (["--demo", "show", "10 km"], False),
        (["--version"], False),
    ],
)
def test_only_the_window_needs_a_screen(run, words, window):
    assert run.wants_window(words) is window


@pytest.mark.parametrize(
    ("words", "testing", "environment", "wanted"),
    [
        (["week"], False, {"DISPLAY": ":0"}, set()),
        ([], False, {}, set()),
        ([], False, {"WAYLAND_DISPLAY": "wayland-0"}, {"libgl1"}),
        ([], False, {"DISPLAY": ":0"}, {"libgl1", "libxcb-cursor0"}),
        ([], False, {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, {"libgl1"}),
        (["test"], True, {}, {"libgl1", "strace", "poppler-utils"}),
    ],
)
def test_what_is_missing_depends_on_what_is_asked(
    run, bare, monkeypatch, words, testing, environment, wanted
):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(run, "loads", lambda _: False)
    packages = {names[0] for names in run.needed(words, testing).values()}
    assert packages & {"libgl1", "libxcb-cursor0", "strace", "poppler-utils"} == wanted


def test_a_library_that_is_there_is_found(run):
    assert run.loads("libc.so.6")
    assert not run.loads("libthisisnowhere.so.9")


def test_a_python_without_ensurepip_gets_the_package_of_its_own_version(run, bare, monkeypatch, tmp_path):
    monkeypatch.setattr(run, "PYTHON", tmp_path / "none")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    names = run.needed(["week"], False)["ensurepip"]
    assert names[0] == f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


MISSING = {"libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd", "libglvnd")}


def test_root_without_a_terminal_runs_the_one_command(run, bare, monkeypatch, tmp_path):
    script(bare / "apt-get", f'echo "$@ $DEBIAN_FRONTEND" >> {tmp_path}/log')
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert run.system_ready(MISSING) is True
    assert (tmp_path / "log").read_text().splitlines() == [
        "update -q noninteractive",
        "install -y --no-install-recommends libgl1 noninteractive",
    ]


def test_a_person_without_a_terminal_is_told_the_command_and_nothing_runs(
    run, bare, monkeypatch, capsys, tmp_path
):
    script(bare / "apt-get", f": > {tmp_path}/ran")
    script(bare / "sudo", f": > {tmp_path}/ran")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert run.system_ready(MISSING) is False
    assert "apt-get install -y --no-install-recommends libgl1" in capsys.readouterr().err
    assert not (tmp_path / "ran").exists()


def test_ci_may_use_sudo(run, bare, monkeypatch, tmp_path):
    script(bare / "apt-get", f'echo "$1" >> {tmp_path}/log')
    script(bare / "sudo", '"$@"')
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("CI", "true")
    assert run.system_ready(MISSING) is True
    assert (tmp_path / "log").read_text().split() == ["update", "install"]


class Terminal:
    """A terminal on which a person answers."""

    def __init__(self, answer):
        self.answer = answer

    def isatty(self):
        return True

    def readline(self):
        return self.answer + "\n"


@pytest.mark.parametrize(("answer", "goes_on"), [("", True), ("y", True), ("n", False), ("No", False)])
def test_a_person_at_a_terminal_is_asked(run, bare, monkeypatch, tmp_path, answer, goes_on):
    script(bare / "apt-get", f": > {tmp_path}/ran")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    assert run.system_ready(MISSING) is goes_on
    assert (tmp_path / "ran").exists() is goes_on


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("dnf", "sudo dnf install -y libglvnd-glx"),
        ("pacman", "sudo pacman -S --needed libglvnd"),
        ("zypper", "sudo zypper install -y libglvnd"),
    ],
)
def test_other_systems_are_told_their_own_names(run, bare, capsys, manager, line):
    script(bare / manager, "exit 9")
    assert run.system_ready(MISSING) is False
    assert line in capsys.readouterr().err


def test_a_failed_install_stops_the_start(run, bare, monkeypatch, capsys):
    script(bare / "apt-get", "exit 100")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert run.system_ready(MISSING) is False
    assert "--no-system" in capsys.readouterr().err


@pytest.fixture
def checkout(tmp_path):
    """Make a checkout whose tools only write down that they ran; the one named in `fails` fails."""
    root = tmp_path / "checkout"
    (root / "packaging").mkdir(parents=True)
    (root / ".ci").mkdir()
    shutil.copy(SOURCE, root / "packaging")
    shutil.copy(ROOT / "packaging" / "constraints.txt", root / "packaging")
    shutil.copy(ROOT / ".ci" / "run", root / ".ci")
    shutil.copy(ROOT / "pyproject.toml", root)
    note = f"""words="$(basename "$0") $@"
echo "$words" >> {root}/log
case "$words" in *"$(cat {root}/fails)"*) exit 3;; esac"""
    script(root / ".venv/bin/python", note)
    script(root / ".venv/bin/lint-imports", note)
    (root / "fails").write_text("nothing fails")
    stamp = "import sys; sys.path.insert(0, 'packaging'); import run; run.STAMP.write_text(run.stamp())"
    subprocess.run([sys.executable, "-c", stamp], cwd=root, check=True)
    return root


def started(root, *words):
    command = [sys.executable, "packaging/run.py", "--no-system", *words]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, stdin=subprocess.DEVNULL)


CHECKS = [
    "python -m ruff format --check .",
    "python -m ruff check .",
    "python -m mypy",
    "lint-imports ",
    "python -m pytest -n 2",
]


def test_every_check_runs(checkout):
    done = started(checkout, "test")
    assert done.returncode == 0, done.stderr
    assert "Every check passed." in done.stdout
    assert (checkout / "log").read_text().splitlines() == CHECKS


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("format --check", "format"),
        ("ruff check", "lint"),
        ("mypy", "types"),
        ("lint-imports", "imports"),
        ("pytest", "tests"),
    ],
)
def test_any_failing_check_fails_the_whole_after_all_have_run(checkout, part, name):
    (checkout / "fails").write_text(part)
    done = started(checkout, "test")
    assert done.returncode == 1
    assert f"Failed: {name}." in done.stdout
    assert len((checkout / "log").read_text().splitlines()) == len(CHECKS)


def test_words_after_test_go_to_pytest(checkout):
    started(checkout, "test", "tests/cli", "-x")
    assert (checkout / "log").read_text().splitlines()[-1] == "python -m pytest -n 2 tests/cli -x"


def test_other_words_go_to_lifeokr_with_its_exit_code(checkout):
    (checkout / "fails").write_text("checkin")
    assert started(checkout, "checkin", "10 km", "51:40").returncode == 3
    assert (checkout / "log").read_text().splitlines() == ["python -P -m lifeokr checkin 10 km 51:40"]


def test_without_a_screen_the_window_is_not_tried_and_what_works_is_named(checkout, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = started(checkout)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr
    assert "packaging/run.py week" in done.stderr
    assert not (checkout / "log").exists()
    monkeypatch.setenv("DISPLAY", ":7")
    assert started(checkout, "--demo").returncode == 0
    assert (checkout / "log").read_text().splitlines() == ["python -P -m lifeokr --demo"]


def test_a_word_this_file_would_take_can_be_passed_on(checkout):
    started(checkout, "--", "doctor")
    assert (checkout / "log").read_text().splitlines() == ["python -P -m lifeokr doctor"]


def test_ci_runs_the_test_command(checkout):
    words = (checkout / ".ci" / "run").read_text()
    assert "set -euo pipefail" in words
    assert "exec python3 packaging/run.py test" in words
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_doctor_changes_nothing(checkout):
    before = sorted(path for path in checkout.rglob("*") if "__pycache__" not in path.parts)
    done = started(checkout, "doctor")
    assert done.returncode == 0
    assert "environment" in done.stdout
    assert "ready" in done.stdout
    assert sorted(path for path in checkout.rglob("*") if "__pycache__" not in path.parts) == before


def test_the_tested_versions_are_plain_lines_without_an_address():
    lines = (ROOT / "packaging" / "constraints.txt").read_text().splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all("==" in line and "/" not in line and "@" not in line for line in pins)
    assert "pyside6-essentials==6.12.0" not in "".join(pins)


def test_a_library_that_qt_misses_is_named_in_a_sentence():
    program = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtCore":
            raise ImportError("libglib-2.0.so.0: cannot open shared object file", path="/x/PySide6/QtCore.so")
sys.meta_path.insert(0, Missing())
from lifeokr.__main__ import main
sys.exit(main([]))
"""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "libglib-2.0.so.0" in done.stderr
    assert "packaging/run.py" in done.stderr
    assert "Traceback" not in done.stderr
