"""Trash in the window: what lies in it, and what comes back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lifeokr.services import check_ins, contributors, key_results, objectives, pauses, queries
from lifeokr.services.clock import fixed_clock

TODAY = date(2026, 2, 1)


@pytest.fixture
def app(open_window):
    return open_window(sample=False, today=TODAY)


def made(ws, title="Run"):
    objective = objectives.add_objective(ws, title=title, area_id=queries.areas(ws)[0].id)
    run = key_results.add_key_result(
        ws, objective_id=objective.id, title="10 km", kind="best", unit="min:sec", start=3390.0, target=3000.0
    )
    return objective, run


def lines(app):
    app.window.show_page("trash")
    QCoreApplication.processEvents()
    return [(line.title.text(), line.about.text()) for line in app.window.page.rows.widgets]


def test_an_empty_trash_says_so_and_leads_on(app):
    assert lines(app) == []
    page = app.window.page
    assert page.lead.text().startswith("Nothing lies here.")
    assert QApplication.focusWidget() is page.goals
    page.goals.click()
    assert app.window.at[0] == "goals"


def test_a_thing_is_told_with_its_day_and_what_goes_with_it(app):
    ws = app.workspace
    objective, run = made(ws)
    for text in ("52:00", "51:00"):
        check_ins.check_in(ws, key_result_id=run.id, text=text)
    contributors.add_contributor(ws, name="Tom", objective_id=objective.id)
    objectives.delete_objective(ws, objective.id)
    ((title, about),) = lines(app)
    assert title == "Run"
    assert about.split(" · ") == [
        "Objective",
        "thrown away on 1 February 2026",
        "with one key result, 2 check-ins, one person who helps",
    ]


def test_what_has_no_title_is_named_by_what_it_says(app):
    ws = app.workspace
    _, run = made(ws)
    entry = check_ins.check_in(ws, key_result_id=run.id, text="51:40", day=date(2026, 1, 10))
    skipped = check_ins.skip(ws, key_result_id=run.id, day=date(2026, 1, 17))
    rest = pauses.pause(ws, first_day=date(2026, 1, 20), last_day=date(2026, 1, 22), key_result_id=run.id)
    check_ins.delete_check_in(ws, entry.id)
    check_ins.delete_check_in(ws, skipped.id)
    pauses.delete_pause(ws, rest.id)
    assert {title for title, _ in lines(app)} == {
        "51:40, 10 January 2026",
        "Skipped, 17 January 2026",
        "Rest, 20 to 22 January",
    }


def test_put_back_by_keys_is_one_step_that_can_be_taken_back(app):
    ws = app.workspace
    objective, _ = made(ws)
    objectives.delete_objective(ws, objective.id)
    assert len(lines(app)) == 1
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QCoreApplication.processEvents()
    assert [view.objective.title for view in queries.objectives(ws)] == ["Run"]
    assert app.window.toast.words == "Back again: Run"
    assert lines(app) == []
    QTest.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QCoreApplication.processEvents()
    assert [title for title, _ in lines(app)] == ["Run"]


def test_the_keyboard_stays_in_the_list_when_a_line_has_gone(app):
    ws = app.workspace
    for title in ("One", "Two", "Three"):
        objectives.delete_objective(ws, made(ws, title)[0].id)
    lines(app)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QCoreApplication.processEvents()
    assert QApplication.focusWidget() is app.window.page.rows.widgets[0].back


def test_the_last_thrown_away_comes_first_and_what_is_older_than_a_year_is_asked_for(app):
    ws = app.workspace
    for days, title in ((400, "Old"), (3, "New"), (100, "Middle")):
        ws.clock = fixed_clock(TODAY - timedelta(days=days))
        objectives.delete_objective(ws, made(ws, title)[0].id)
    ws.clock = fixed_clock(TODAY)
    assert [title for title, _ in lines(app)] == ["New", "Middle"]
    page = app.window.page
    assert page.more.text() == "Show what is older"
    page.more.click()
    assert [line.title.text() for line in page.rows.widgets] == ["New", "Middle", "Old"]
    assert not page.more.isVisible()


def test_many_things_are_shown_some_at_a_time(app):
    ws = app.workspace
    _, run = made(ws)
    for number in range(35):
        check_ins.delete_check_in(ws, check_ins.check_in(ws, key_result_id=run.id, value=3000.0 + number).id)
    assert len(lines(app)) == 30
    app.window.page.more.click()
    assert len(app.window.page.rows.widgets) == 35


def test_the_page_is_reached_from_the_menu(app):
    app.window.actions_table["trash"].trigger()
    assert app.window.at[0] == "trash"
