"""Checking the file in the window: what is found is said, put right by one button, and taken back."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from lifeokr.services import check_ins, key_results, objectives, queries

TODAY = date(2026, 2, 1)


@pytest.fixture
def app(open_window):
    made = open_window(sample=False, today=TODAY)
    ws = made.workspace
    objective = objectives.add_objective(ws, title="Run", area_id=queries.areas(ws)[0].id)
    run = key_results.add_key_result(
        ws, objective_id=objective.id, title="10 km", kind="best", unit="min:sec", start=3390.0, target=3000.0
    )
    check_ins.check_in(ws, key_result_id=run.id, text="52:00")
    return made


def looked(app):
    app.window.show_page("doctor")
    QCoreApplication.processEvents()
    return app.window.page


def by_another_program(app, statement):
    connection = sqlite3.connect(app.workspace.file.path, isolation_level=None)
    connection.execute(statement)
    connection.close()


def test_a_file_in_order_says_so_and_offers_nothing_to_do(app):
    page = looked(app)
    assert page.lead.text().startswith("Everything is in order")
    assert page.rows.widgets == ()
    assert not page.mend.isVisible()
    assert QApplication.focusWidget() is page.again


def test_what_lost_its_place_is_named_and_one_press_brings_it_into_recovered(app):
    by_another_program(app, "DELETE FROM objective")
    page = looked(app)
    (line,) = [label.text() for label in page.rows.widgets]
    assert line == "one key result, whose objective is not there"
    assert QApplication.focusWidget() is page.mend
    page.mend.click()
    assert page.lead.text().startswith("Everything is in order")
    (view,) = queries.objectives(app.workspace)
    assert view.objective.title == "Recovered"
    assert view.key_results[0].standing.value == 3120.0


def test_it_is_reached_from_the_help_menu(app):
    app.window.deeds.actions["doctor"].trigger()
    assert app.window.at[0] == "doctor"
