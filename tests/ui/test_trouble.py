"""What goes wrong is said once in plain words, the window stays, and no note holds what a person wrote."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from lifeokr.ui.kit.ask import Dialogs
from lifeokr.ui.kit.crash import NAME, CrashGuard


@pytest.fixture
def guarded(open_window, answers, tmp_path, monkeypatch):
    """A window whose errors the guard takes; pytest-qt, which would take them first, is put aside."""
    app = open_window()
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    guard = CrashGuard(tmp_path / "log", answers)
    yield app
    guard.release()


def trouble(words):
    error = ValueError(words)
    try:
        raise error
    except ValueError as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_an_error_in_a_slot_is_told_once_and_its_note_holds_no_words_of_the_person(
    qtbot, guarded, answers, tmp_path
):
    trouble("Run lightly: 51:40")
    assert answers.told == []  # Qt may stand in the middle of what failed
    qtbot.wait(1)
    (told,) = answers.told
    assert told.startswith("Something went wrong that lifeokr did not expect.")
    note = (tmp_path / "log" / NAME).read_text()
    assert "ValueError" in note
    assert "test_trouble.py" in note
    assert "Run lightly" not in note
    assert "51:40" not in note
    assert answers.notes == [note]
    assert guarded.window.isVisible()
    guarded.window.show_page("goals")
    assert guarded.window.at[0] == "goals"


def test_a_second_error_while_the_first_is_told_opens_no_second_dialog(qtbot, guarded, answers, tmp_path):
    tell = answers.trouble

    def troubled_again(words, note, folder):
        tell(words, note, folder)
        trouble("again")

    answers.trouble = troubled_again
    trouble("first")
    qtbot.wait(1)
    assert len(answers.told) == 1
    assert (tmp_path / "log" / NAME).read_text().count("ValueError") == 2


def pressed(name):
    """Press a button of the box that is open, when it is."""

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        button = next(one for one in box.findChildren(QPushButton) if one.text().replace("&", "") == name)
        button.click()

    return press


def test_the_dialog_copies_the_note_shows_its_folder_and_stays_until_one_goes_on(qtbot, tmp_path):
    shown = []

    class Told(Dialogs):
        def show_folder(self, folder):
            shown.append(folder)
            return True

    steps = [pressed("Copy the note"), pressed("Open its folder"), pressed("Go on")]
    for number, step in enumerate(steps):
        QTimer.singleShot(50 * (number + 1), step)
    Told().trouble("Something went wrong.", "2026 ValueError\n", tmp_path)
    assert QGuiApplication.clipboard().text() == "2026 ValueError\n"
    assert shown == [tmp_path]


def test_what_cannot_be_taken_back_has_a_verb_on_its_button_and_the_safe_answer_first(qtbot):
    seen = []

    def look():
        box = QApplication.activeModalWidget()
        seen.extend(button.text().replace("&", "") for button in box.buttons())
        seen.append(box.defaultButton().text().replace("&", ""))
        box.defaultButton().click()

    QTimer.singleShot(50, look)
    assert not Dialogs().sure("Write over it?", "Write over it")
    assert sorted(seen[:2]) == ["Leave it as it is", "Write over it"]
    assert seen[2] == "Leave it as it is"


CRASH = """
import faulthandler, sys
from pathlib import Path
from lifeokr.ui.kit.native_crash import NativeCrash
title = "Run lightly"
made = NativeCrash(Path(sys.argv[1]))
if sys.argv[2] == "crash":
    faulthandler._sigsegv()
print(made.before.read_text() if made.before else "nothing")
made.release()
"""


def test_a_crash_below_python_leaves_a_trace_that_the_next_start_tells_of_once(fresh_process, tmp_path):
    with pytest.raises(AssertionError):
        fresh_process(CRASH, str(tmp_path), "crash")
    told = fresh_process(CRASH, str(tmp_path), "")
    assert "Segmentation fault" in told
    assert "Run lightly" not in told
    assert fresh_process(CRASH, str(tmp_path), "") == "nothing\n"


def test_the_next_start_says_it_in_the_bar(open_window, tmp_path):
    app = open_window()
    app.tell_of_crash(tmp_path / "stopped-before.log")
    QCoreApplication.processEvents()
    assert app.window.toast.words.startswith("lifeokr stopped by itself last time.")
