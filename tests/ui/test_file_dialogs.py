"""File dialogs begin where the last one ended, and never write over a file that was not asked about."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QFileDialog

from lifeokr.ui.kit.ask import Dialogs

PDF = ("Save 2026", "Life OKR review 2026.pdf", "PDF (*.pdf)")


@pytest.fixture
def chosen(monkeypatch):
    """Answer in the stead of the system's dialog; keeps where it began."""

    class Chosen:
        path = ""
        began = ""

    def answer(_parent, _title, place, _patterns=""):
        Chosen.began = place
        return Chosen.path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    return Chosen


def test_the_folder_used_last_is_where_the_next_dialog_begins_also_after_a_restart(chosen, tmp_path):
    kept = []
    dialogs = Dialogs(keep=kept.append)
    chosen.path = str(tmp_path / "book.pdf")
    dialogs.save_as(*PDF)
    assert kept == [str(tmp_path)]
    again = Dialogs(kept[0])
    again.save_as(*PDF)
    assert chosen.began == str(tmp_path / "Life OKR review 2026.pdf")


def test_a_folder_that_is_gone_is_begun_in_no_more(chosen, tmp_path):
    Dialogs(str(tmp_path / "gone")).save_as(*PDF)
    assert "gone" not in chosen.began


def test_the_window_keeps_the_folder(open_window, tmp_path):
    app = open_window()
    app._keep_folder("/somewhere")
    kept = json.loads((app.workspace.file.path.parent / "settings.json").read_text())
    assert kept["folder"] == "/somewhere"


def test_a_name_without_its_ending_gets_it(chosen, tmp_path):
    chosen.path = str(tmp_path / "book")
    assert Dialogs().save_as(*PDF) == tmp_path / "book.pdf"


@pytest.mark.parametrize("agreed", [True, False])
def test_a_file_that_the_ending_would_hit_is_asked_about(chosen, tmp_path, agreed):
    (tmp_path / "book.pdf").write_text("mine")
    asked = []

    class Asked(Dialogs):
        def sure(self, words, do):
            asked.append((words, do))
            return agreed

    chosen.path = str(tmp_path / "book")
    found = Asked().save_as(*PDF)
    assert asked == [("There is a book.pdf already. Shall it be written over?", "Write over it")]
    assert found == (tmp_path / "book.pdf" if agreed else None)


def test_no_file_is_no_answer(chosen):
    chosen.path = ""
    assert Dialogs().save_as(*PDF) is None
