"""Every mistake is one plain sentence on standard error; 2 for wrong use, 1 for failure; no traceback."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from lifeokr.cli.commands import COMMANDS
from lifeokr.services.workspace import Workspace


def one_sentence(answer, code):
    assert answer.code == code, answer.err
    assert answer.out == ""
    lines = answer.err.strip().splitlines()
    assert len(lines) == 1, answer.err
    assert "Traceback" not in answer.err
    assert lines[0][0].isupper() or not lines[0][0].isalpha()


WRONG = [
    ("fly",),
    ("add",),
    ("add", "goal", "X"),
    ("add", "objective"),
    ("add", "objective", "Run", "--colour", "red"),
    ("add", "objective", "Run", "--horizon", "month"),
    ("add", "objective", "Run"),
    ("add", "objective", " ", "--area", "Health"),
    ("add", "objective", "Run", "--area", "Work"),
    ("add", "objective", "Run", "--area", "Health", "--from", "2026-02-30"),
    ("add", "objective", "Run", "--area", "Health", "--from", "2026-06-30", "--due", "2026-04-01"),
    ("add", "key-result", "X", "--objective", "Run further"),
    ("add", "key-result", "X", "--kind", "total"),
    ("add", "key-result", "X", "--objective", "Run further", "--kind", "guess", "--target", "1"),
    ("add", "key-result", "X", "--objective", "Run further", "--kind", "total"),
    ("add", "key-result", "X", "--objective", "Run further", "--kind", "total", "--target", "many"),
    ("add", "key-result", "X", "--objective", "Run further", "--kind", "total", "--target", "0"),
    ("add", "key-result", "X", "--objective", "Run further", "--kind", "within", "--target", "80%"),
    ("add", "key-result", "X", "--objective", "Run further", "--kind", "rhythm", "--target", "80%"),
    (
        "add",
        "key-result",
        "X",
        "--objective",
        "Run further",
        "--kind",
        "total",
        "--target",
        "5",
        "--stretch",
        "4",
    ),
    (
        "add",
        "key-result",
        "X",
        "--objective",
        "Run further",
        "--kind",
        "total",
        "--target",
        "5",
        "--window",
        "x",
    ),
    ("add", "initiative", "Intervals"),
    ("add", "contributor", "Ada"),
    ("checkin", "10 km"),
    ("checkin", "10 km", "fast"),
    ("checkin", "10 km", "51:40", "--skip"),
    ("checkin", "10 km", "51:40", "--step", "x"),
    ("checkin", "10 km", "51:40", "--undone"),
    ("checkin", "10 km", "51:40", "--confidence", "6"),
    ("checkin", "10 km", "51:40", "--confidence", "very"),
    ("checkin", "10 km", "51:40", "--on", "someday"),
    ("checkin", "10 km", "51:40", "--on", "5/4/2026"),
    ("pause", "10 km", "--from", "31 April"),
    ("checkin", "swimming", "51:40"),
    ("checkin", "", "51:40"),
    ("do", "fly", "--json", "{}"),
    ("do", "check-in", "--json", "{"),
    ("do", "check-in", "--json", "[]"),
    ("do", "check-in", "--json", '{"value": NaN}'),
    ("do", "check-in", "--json", '{"speed": 1}'),
    ("do", "check-in"),
    ("do",),
    ("edit", "10 km"),
    ("edit", "10 km", "--target", "56:30", "--fix"),
    ("edit", "10 km", "--from-today", "--fix", "--target", "1:00"),
    ("pause", "10 km", "--from", "2026-05-10", "--to", "2026-05-01"),
    ("pause", "nothing"),
    ("close", "10 km", "--own-score", "1"),
    ("close", "Run further", "--own-score", "2"),
    ("close", "nothing"),
    ("delete", "nothing"),
    ("delete",),
    ("redo",),
    ("show",),
    ("show", "nothing"),
    ("chart", "10 km"),
    ("chart", "10 km", "--out", "picture.exe"),
    ("review", "2026"),
    ("review", "last", "--out", "r.pdf"),
    ("import", "log.exe"),
    ("export",),
    ("export", "--out", "life.exe"),
    ("checkin", "10 km", "--note", "caf\udce9"),
    ("list", "--data-dir"),
    ("list", "--today", "31.04.2026"),
    ("do", "check-in", "--json", '{"key_result_id": "x", "value": 1, "day": "yesterday"}'),
]


@pytest.mark.parametrize("words", WRONG, ids=lambda words: " ".join(words)[:60])
def test_wrong_use_is_one_sentence_and_exit_2(running, run, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = run("export", "--out", "-").out
    one_sentence(run(*words), 2)
    assert run("export", "--out", "-").out == before


def test_a_life_that_is_not_there_is_not_made_by_looking(run, tmp_path):
    for words in (
        ("list",),
        ("week",),
        ("show", "x"),
        ("checkin", "x", "1"),
        ("undo",),
        ("export", "--out", "-"),
    ):
        answer = run(*words)
        one_sentence(answer, 1)
        assert not (tmp_path / "life").exists()


def test_a_foreign_file_is_a_failure_and_left_alone(run, tmp_path):
    (tmp_path / "life").mkdir()
    path = tmp_path / "life" / "life.db"
    path.write_bytes(b"not a database at all" * 100)
    one_sentence(run("list"), 1)
    assert path.read_bytes() == b"not a database at all" * 100


def test_undo_with_nothing_to_take_back_is_wrong_use(run):
    run("add", "objective", "Run", "--area", "Health")
    assert run("undo").code == 0
    one_sentence(run("undo"), 2)


def test_an_unforeseen_failure_is_a_sentence_with_a_place_and_without_the_persons_words(
    running, run, monkeypatch, tmp_path
):
    def broken(self):
        raise RuntimeError("my secret title")

    monkeypatch.setattr(Workspace, "undo", broken)
    one_sentence(run("undo"), 1)
    log = (tmp_path / "life" / "failures.log").read_text()
    assert "RuntimeError" in log
    assert "test_mistakes.py" in log
    assert "secret" not in log


def test_nobody_reading_on_is_no_failure_to_speak_of(tmp_path):
    command = [sys.executable, "-P", "-m", "lifeokr", "--help"]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True)
    os.close(writer)
    assert done.stderr == ""


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command.words))
def test_every_command_explains_itself(run, command):
    helped = run(*command.words, "--help")
    assert helped.code == 0
    assert f"lifeokr {' '.join(command.words)}" in helped.out


def test_help_names_every_command_and_shared_option(run):
    helped = run("--help").out
    for command in COMMANDS:
        assert " ".join(command.words) in helped
    for option in ("--data-dir", "--today", "--demo"):
        assert option in helped


@pytest.mark.parametrize("words", [("list",), ("checkin", "10 km", "51:40"), ("show", "10 km"), ("week",)])
def test_a_command_brings_in_neither_qt_nor_numpy(running, tmp_path, fresh_process, words):
    code = (
        "import sys; from lifeokr.__main__ import main; code = main(sys.argv[1:]); "
        "print(code, *sorted({name.split('.')[0] for name in sys.modules} & "
        "{'PySide6', 'shiboken6', 'numpy', 'matplotlib', 'sqlite_utils', 'typst'}))"
    )
    printed = fresh_process(code, "--data-dir", str(tmp_path / "life"), "--today", "2026-05-15", *words)
    assert printed.splitlines()[-1] == "0"
