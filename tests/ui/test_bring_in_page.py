"""Bringing numbers in: seen before anything is changed, one step, and the same as in a terminal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lifeokr.services import key_results, objectives, queries


@pytest.fixture
def app(open_window):
    app = open_window(sample=False)
    ws = app.workspace
    area = queries.areas(ws)[0].id
    objective = objectives.add_objective(ws, title="Run lightly", area_id=area)
    for title, kind, unit, start, target in (
        ("10 km", "best", "min:sec", 3390.0, 3000.0),
        ("Weight", "latest", "kg", 80.0, 75.0),
    ):
        key_results.add_key_result(
            ws, objective_id=objective.id, title=title, kind=kind, unit=unit, start=start, target=target
        )
    return app


def entries(app, title):
    view = queries.key_result(app.workspace, queries.find_key_result(app.workspace, title).id)
    return [(one.local_date.isoformat(), one.value) for one in view.subject.check_ins]


@pytest.fixture
def page(app, qtbot):
    app.window.show_page("goals")
    qtbot.waitUntil(app.window.isActiveWindow)
    qtbot.keyClick(app.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert type(app.window.page).__name__ == "BringInPage"
    return app.window.page


def chosen(qtbot, page, answers, path):
    answers.paths.append(path)
    qtbot.keyClick(page.choose, Qt.Key.Key_Space)


def test_a_log_is_seen_then_brought_in_and_taken_back_in_one_step(qtbot, app, page, answers, tmp_path):
    log = tmp_path / "log.csv"
    log.write_text("date,10 km\n2026-01-10,53:20\n2026-01-17,52:40\n2025-11-01,55:00\n")
    chosen(qtbot, page, answers, log)
    assert page.told.text() == "3 numbers read: 3 new."
    assert "One number lies outside the days" in page.details.text()
    assert entries(app, "10 km") == []
    qtbot.mouseClick(page.bring, Qt.MouseButton.LeftButton)
    assert len(entries(app, "10 km")) == 3
    assert "3 numbers read: 3 new." in app.window.toast.words
    qtbot.wait(20)
    assert page.told.text() == "3 numbers read: 0 new, 3 left out (already here)."
    assert not page.bring.isEnabled()
    app.workspace.undo()
    assert entries(app, "10 km") == []


def test_a_bad_line_is_named_and_nothing_comes_in_until_it_is_left_out(qtbot, app, page, answers, tmp_path):
    log = tmp_path / "log.csv"
    log.write_text("date,10 km\n2026-01-10,53:20\n2026-01-17,abc\n")
    chosen(qtbot, page, answers, log)
    assert "Line 3: 'abc' cannot be read as a value." in page.details.text()
    assert not page.bring.isEnabled()
    qtbot.keyClick(page.skip, Qt.Key.Key_Space)
    assert page.bring.isEnabled()
    qtbot.keyClick(page.bring, Qt.Key.Key_Space)
    assert entries(app, "10 km") == [("2026-01-10", 3200.0)]


def test_what_can_be_read_in_two_ways_is_asked_on_the_page(qtbot, app, page, answers, tmp_path):
    log = tmp_path / "log.csv"
    log.write_text("date,kilos\n02/01/2026,78.5\n03/01/2026,78.2\n")
    chosen(qtbot, page, answers, log)
    assert page.told.text() == "Say above where these numbers go: no column is named like a key result."
    page.into.setFocus()
    qtbot.keyClicks(page.into, "Weight")
    assert "can be read as two days" in page.told.text()
    page.order.setFocus()
    qtbot.keyClicks(page.order, "Day")
    assert page.told.text() == "2 numbers read: 2 new."
    qtbot.keyClick(page.bring, Qt.Key.Key_Space)
    assert entries(app, "Weight") == [("2026-01-02", 78.5), ("2026-01-03", 78.2)]


def test_a_file_that_is_none_says_so_and_stopping_the_choice_changes_nothing(
    qtbot, app, page, answers, tmp_path
):
    chosen(qtbot, page, answers, None)
    assert page.path is None
    chosen(qtbot, page, answers, tmp_path / "nothing.csv")
    assert "There is no file" in page.told.text()
    assert not page.bring.isEnabled()
