"""Erasing for good in the window: asked each time, older backups named, and nothing left in the file."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from lifeokr.services import objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.remains import trashed

TODAY = date(2026, 2, 1)


@pytest.fixture
def app(open_window):
    made = open_window(sample=False, today=TODAY)
    ws = made.workspace
    for title in ("Zaunkoenig", "Rotkehlchen"):
        one = objectives.add_objective(ws, title=title, area_id=queries.areas(ws)[0].id)
        objectives.delete_objective(ws, one.id)
    made.window.show_page("trash")
    QCoreApplication.processEvents()
    return made


def in_trash(app):
    return sorted(one.title for one in trashed(app.workspace))


def test_one_thing_goes_after_the_question_and_no_byte_of_it_stays(app, answers):
    page = app.window.page
    line = next(line for line in page.rows.widgets if line.title.text() == "Zaunkoenig")
    assert line.gone.accessibleName() == "Erase Zaunkoenig for good"
    line.gone.click()
    (asked,) = answers.told
    assert "Erase Zaunkoenig for good" in asked
    assert "Backups made before today still hold it" in asked
    assert in_trash(app) == ["Rotkehlchen"]
    assert b"Zaunkoenig" not in app.workspace.file.path.read_bytes()
    assert QApplication.focusWidget() is page.rows.widgets[0].back


def test_who_says_no_keeps_everything(app, answers):
    answers.agrees = False
    before = app.workspace.file.path.read_bytes()
    app.window.page.rows.widgets[0].gone.click()
    app.window.page.empty.click()
    assert app.workspace.file.path.read_bytes() == before
    assert len(answers.told) == 2


def test_the_whole_trash_is_emptied_by_one_question(app, answers):
    app.window.page.empty.click()
    assert len(answers.told) == 1
    assert in_trash(app) == []
    assert QApplication.focusWidget() is app.window.page.goals


def test_what_is_older_than_a_year_is_offered_apart_and_only_when_there_is_any(app):
    page = app.window.page
    assert not page.empty_old.isVisible()
    ws = app.workspace
    ws.clock = fixed_clock(date(2027, 3, 1))
    third = objectives.add_objective(ws, title="Amsel", area_id=queries.areas(ws)[0].id)
    objectives.delete_objective(ws, third.id)
    page.refresh()
    assert page.empty_old.isVisible()
    page.empty_old.click()
    assert in_trash(app) == ["Amsel"]
