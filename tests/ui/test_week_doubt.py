"""A number far from the usual is asked about in place on This week, and never refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from lifeokr.domain.codes import Cadence
from lifeokr.services import check_ins, key_results, objectives, queries
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.text import Label

FIRST = date(2026, 1, 8)
ENTER = Qt.Key.Key_Return


@pytest.fixture
def app(open_window):
    return open_window(sample=False)


def series(app, kind, unit, values, *, every=3, title=None, **options):
    """Make a key result with numbers some days apart, the last before this week."""
    ws = app.workspace
    known = queries.objectives(ws)
    owner = (
        known[0].objective.id
        if known
        else objectives.add_objective(ws, title="Run", area_id=queries.areas(ws)[0].id).id
    )
    made = key_results.add_key_result(
        ws, objective_id=owner, title=title or f"{kind} {unit}", kind=kind, unit=unit, **options
    )
    for number, value in enumerate(values):
        check_ins.check_in(
            ws, key_result_id=made.id, value=value, relative=kind == "total",
            day=FIRST + timedelta(days=every * number),
        )  # fmt: skip
    return made


@pytest.fixture
def race(app):
    return series(
        app, "best", "min:sec", (3390.0, 3320.0, 3250.0, 3190.0, 3160.0), start=3390.0, target=3000.0
    )


def newest(app, key_result):
    return queries.key_result(app.workspace, key_result.id).subject.check_ins[-1].value


def how_many(app, key_result):
    return len(queries.key_result(app.workspace, key_result.id).subject.check_ins)


def show_week(qtbot, app):
    app.window.show_page("week")
    qtbot.wait(20)


def press(qtbot, app, *keys):
    for key in keys:
        widget = app.window.focusWidget()
        if isinstance(key, str):
            qtbot.keyClicks(widget, key)
        else:
            qtbot.keyClick(widget, key)
        qtbot.wait(1)
    qtbot.wait(20)


def the_row(app):
    return next(row for found in app.window.page.lists for row in found.rows)


def test_the_likely_slip_is_named_and_one_key_takes_it(qtbot, app, race):
    show_week(qtbot, app)
    press(qtbot, app, "5140", ENTER)
    assert the_row(app).more.doubt.words == "Did you mean 51:40?"
    assert how_many(app, race) == 5
    press(qtbot, app, "=")
    assert newest(app, race) == 3100.0
    assert how_many(app, race) == 6


def test_enter_again_keeps_what_was_typed(qtbot, app, race):
    show_week(qtbot, app)
    press(qtbot, app, "5140", ENTER, ENTER)
    assert newest(app, race) == 5140.0


def test_what_nothing_explains_is_asked_about_without_a_guess(qtbot, app):
    weight = series(app, "latest", "kg", (78.4, 78.0, 77.3, 77.1, 76.8), start=78.4, target=75.0)
    show_week(qtbot, app)
    press(qtbot, app, "50", ENTER)
    doubt = the_row(app).more.doubt
    assert doubt.words == "That is far from the usual. Keep it?"
    assert [button.text() for button in doubt.findChildren(Button)] == ["Keep 50.0 kg (Enter)"]
    press(qtbot, app, ENTER)
    assert newest(app, weight) == 50.0


def test_another_number_ends_the_question(qtbot, app, race):
    show_week(qtbot, app)
    press(qtbot, app, "5140", ENTER)
    press(qtbot, app, "52:10")  # what stood there was selected
    assert the_row(app).more.doubt is None
    press(qtbot, app, ENTER)
    assert newest(app, race) == 3130.0


def test_the_question_comes_from_the_note_too_and_the_note_is_kept(qtbot, app, race):
    show_week(qtbot, app)
    press(qtbot, app, "5140", Qt.Key.Key_Tab, "4", Qt.Key.Key_Tab, "Head wind", ENTER)
    assert the_row(app).more.doubt is not None
    press(qtbot, app, "=")
    entry = queries.key_result(app.workspace, race.id).subject.check_ins[-1]
    assert (entry.value, entry.confidence, entry.note) == (3100.0, 4, "Head wind")


def test_both_answers_can_be_pressed(qtbot, app, race):
    show_week(qtbot, app)
    press(qtbot, app, "5140", ENTER)
    qtbot.mouseClick(the_row(app).more.doubt.take, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    assert newest(app, race) == 3100.0
    app.workspace.undo()
    qtbot.wait(20)
    the_row(app).open()
    press(qtbot, app, "5140", ENTER)
    qtbot.mouseClick(the_row(app).more.doubt.keep, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    assert newest(app, race) == 5140.0


def test_the_next_row_waits_until_it_is_answered(qtbot, app, race):
    series(app, "latest", "km", (), start=1.0, target=5.0)
    show_week(qtbot, app)
    press(qtbot, app, "5140", ENTER)
    assert the_row(app).entry.field is app.window.focusWidget()
    press(qtbot, app, ENTER)
    assert app.window.focusWidget().accessibleName() == "This week's number for latest km"


def test_nothing_is_asked_within_the_usual_or_before_five_numbers(qtbot, app):
    few = series(app, "latest", "kg", (78.4, 78.0, 77.3, 77.1), every=4, start=78.4, target=75.0)
    show_week(qtbot, app)
    press(qtbot, app, "766", ENTER)
    assert newest(app, few) == 766.0


def test_a_total_is_asked_about_by_what_it_adds(qtbot, app):
    books = series(app, "total", "books", (1.0, 2.0, 1.0, 1.0, 2.0), target=40.0)
    show_week(qtbot, app)
    press(qtbot, app, "90", ENTER)
    assert the_row(app).more.doubt.words == "Did you mean 9 books?"
    press(qtbot, app, "=")
    assert newest(app, books) == 2.0


def test_each_day_of_a_week_is_asked_about(qtbot, app):
    sleep = series(
        app, "average", "hours", (7.1, 6.9, 7.3, 6.8, 7.0), start=6.2, target=7.5, cadence=Cadence.DAILY
    )
    show_week(qtbot, app)
    press(qtbot, app, "69", Qt.Key.Key_Home, Qt.Key.Key_Left, "72", ENTER)
    doubt = the_row(app).more.doubt
    assert doubt.words == "Did you mean 7.2 hours?"
    assert app.window.focusWidget().held.day == date(2026, 1, 31)
    press(qtbot, app, "=")
    assert the_row(app).more.doubt.words == "Did you mean 6.9 hours?"
    press(qtbot, app, ENTER)
    entries = queries.key_result(app.workspace, sleep.id).subject.check_ins[-2:]
    assert [entry.value for entry in entries] == [7.2, 69.0]


def test_the_question_is_heard_and_its_buttons_have_names(qtbot, app, race, monkeypatch):
    heard = []
    monkeypatch.setattr("lifeokr.ui.widgets.week_doubt.announce", lambda _widget, words: heard.append(words))
    show_week(qtbot, app)
    press(qtbot, app, "5140", ENTER)
    doubt = the_row(app).more.doubt
    assert heard == ["Did you mean 51:40?"]
    assert [button.accessibleName() for button in doubt.findChildren(Button)] == [
        "Take 51:40 (=)", "Keep 1:25:40 (Enter)",
    ]  # fmt: skip
    assert doubt.findChild(Label).text() == "Did you mean 51:40?"
