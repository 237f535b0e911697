"""The note of what went wrong: places in the program, and nothing that a person wrote."""

from __future__ import annotations

import os
import stat
import sys

import pytest

from lifeokr.services import check_ins, key_results, objectives, queries
from lifeokr.ui.kit.crash import LARGEST, NAME, CrashGuard

SECRETS = ("Run lightly", "Legs felt springy", "51.75", "Health")


@pytest.fixture
def guard(qtbot, tmp_path, answers, monkeypatch):
    """Take errors as the program does; pytest-qt, which would take them first, is put aside."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    made = CrashGuard(tmp_path / "log", answers)
    yield made
    made.release()


@pytest.fixture
def note(tmp_path):
    return tmp_path / "log" / NAME


def thrown(act):
    """Have an error that nobody catches."""
    try:
        act()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_titles_notes_and_values_in_an_error_and_in_what_led_to_it_are_left_out(
    guard, note, open_window, qtbot, answers
):
    app = open_window(sample=False)
    ws = app.workspace
    area = queries.areas(ws)[0]
    objective = objectives.add_objective(ws, title="Run lightly", area_id=area.id)
    one = key_results.add_key_result(
        ws, objective_id=objective.id, title="Run lightly", kind="latest", start=60.0, target=50.0
    )
    check_ins.check_in(ws, key_result_id=one.id, value=51.75, note="Legs felt springy")

    def fail():
        view = queries.key_result(ws, one.id)
        try:
            raise KeyError(view)
        except KeyError as led:
            words = f"{area.name}: {view.key_result.title} {view.subject.check_ins[-1]}"
            raise ValueError(words) from led

    thrown(fail)
    qtbot.wait(1)
    text = note.read_text()
    assert "ValueError" in text
    assert "fail" in text
    assert [secret for secret in SECRETS if secret in text] == []
    assert [secret for secret in SECRETS if secret in answers.told[-1]] == []
    assert str(note) in answers.told[-1]


def test_the_note_names_files_without_the_folders_of_the_computer(guard, note):
    thrown(lambda: 1 / 0)
    lines = note.read_text().splitlines()
    assert lines[0].endswith(" ZeroDivisionError")
    assert [line for line in lines[1:] if "/" in line or "\\" in line] == []
    assert lines[-1].startswith("  test_crash_note.py:")


def test_notes_are_added_to_and_begin_anew_when_they_are_many(guard, note):
    thrown(lambda: 1 / 0)
    thrown(lambda: int("x"))
    assert note.read_text().count("Error") == 2
    note.write_text("x" * (LARGEST + 1))
    thrown(lambda: 1 / 0)
    assert note.stat().st_size < 1000


def test_only_the_person_may_read_the_folder(guard, note):
    thrown(lambda: 1 / 0)
    if os.name == "posix":
        assert stat.S_IMODE(note.parent.stat().st_mode) == 0o700


def test_without_a_place_for_the_note_it_is_told_all_the_same(qtbot, tmp_path, answers, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    (tmp_path / "log").write_text("a file stands in the folder's place")
    guard = CrashGuard(tmp_path / "log", answers)
    thrown(lambda: 1 / 0)
    qtbot.wait(1)
    guard.release()
    assert len(answers.told) == 1


def test_after_it_was_told_the_next_error_is_told_too(guard, qtbot, answers):
    for number in (1, 2):
        thrown(lambda: 1 / 0)
        qtbot.wait(1)
        assert len(answers.told) == number


def test_errors_at_once_are_noted_each_and_told_together(guard, note, qtbot, answers):
    for _ in range(5):
        thrown(lambda: 1 / 0)
    qtbot.wait(1)
    assert note.read_text().count("ZeroDivisionError") == 5
    assert len(answers.told) == 1


def test_ctrl_c_in_the_terminal_ends_the_program_as_ever(tmp_path, answers, monkeypatch):
    heard = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: heard.append(kind))
    guard = CrashGuard(tmp_path / "log", answers)

    def stop():
        raise KeyboardInterrupt

    thrown(stop)
    guard.release()
    assert heard == [KeyboardInterrupt]
    assert not (tmp_path / "log").exists()


def test_errors_are_given_back_at_the_end(tmp_path, answers, monkeypatch):
    def before(kind, error, trace):
        """Take errors."""

    monkeypatch.setattr(sys, "excepthook", before)
    guard = CrashGuard(tmp_path / "log", answers)
    assert sys.excepthook != before
    guard.release()
    assert sys.excepthook is before
    guard.release()
    assert sys.excepthook is before
