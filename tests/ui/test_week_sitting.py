"""The day a sitting is for, said once at the head of This week, by real keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from lifeokr.services import check_ins, key_results, objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.steps import StepLine
from lifeokr.ui.kit.text import Label

FRIDAY, SATURDAY, SUNDAY = date(2026, 1, 30), date(2026, 1, 31), date(2026, 2, 1)
UP, DOWN, ENTER, ESC = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def app(open_window):
    return open_window(sample=False)


def made(app, kind, unit="number", title=None, **options):
    ws = app.workspace
    known = queries.objectives(ws)
    owner = (
        known[0].objective.id
        if known
        else objectives.add_objective(ws, title="Run", area_id=queries.areas(ws)[0].id).id
    )
    return key_results.add_key_result(
        ws, objective_id=owner, title=title or f"{kind} {unit}", kind=kind, unit=unit,
        **{"target": 10.0, **options},
    )  # fmt: skip


def show_week(qtbot, app):
    app.window.show_page("week")
    qtbot.wait(20)
    return app.window.page


def press(qtbot, app, *keys):
    """Press keys and letters where the keyboard is at that moment."""
    for key in (one for part in keys for one in (part if isinstance(part, str) else (part,))):
        widget = app.window.focusWidget()
        if isinstance(key, str):
            qtbot.keyClicks(widget, key)
        else:
            qtbot.keyClick(widget, key)
    qtbot.wait(20)


def entries(app, key_result):
    found = queries.key_result(app.workspace, key_result.id).subject.check_ins
    return [(entry.local_date, entry.value) for entry in found]


def rows(app):
    return [row for found in app.window.page.lists for row in found.rows]


def test_up_from_the_first_row_and_left_and_enter_is_the_day_before(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    assert page.for_day.change.accessibleName() == "For: Sunday 1 February. Choose another day"
    press(qtbot, app, UP, Qt.Key.Key_Left, ENTER)
    assert page.for_day.change.accessibleName() == "For: Saturday 31 January. Choose another day"
    press(qtbot, app, "79.5", ENTER)
    assert entries(app, weight) == [(SATURDAY, 79.5)]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("yesterday", SATURDAY), ("Friday", FRIDAY), ("30 January", FRIDAY), ("2026-01-30", FRIDAY),
        ("-2", FRIDAY), ("", SUNDAY), ("today", SUNDAY),
    ],
)  # fmt: skip
def test_a_day_is_typed_as_one_says_it(qtbot, app, typed, day):
    made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    press(qtbot, app, UP, ENTER, Qt.Key.Key_Delete, typed, ENTER)
    assert page.day == day


def test_a_letter_begins_to_type_the_day(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    press(qtbot, app, UP, "fri", ENTER)
    assert page.day == FRIDAY


def test_entries_skips_ticks_and_notes_go_to_that_day(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    calls = made(app, "total", "calls")
    walks = made(app, "rate", "walks", start=2.0, target=5.0)
    concert = made(app, "milestones", steps=[StepLine(title="one"), StepLine(title="two")], target=2.0)
    show_week(qtbot, app)
    press(qtbot, app, UP, "friday", ENTER)
    press(qtbot, app, "79.5", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "Light", ENTER)
    for keys in (("3", ENTER), ("s",), ("2", ENTER)):
        press(qtbot, app, *keys)
    assert entries(app, weight) == [(FRIDAY, 79.5)]
    assert entries(app, calls) == [(FRIDAY, 3.0)]
    assert entries(app, walks) == [(FRIDAY, None)]
    assert [step.done_day for step in queries.key_result(app.workspace, concert.id).steps] == [None, FRIDAY]
    assert queries.key_result(app.workspace, weight.id).last_note.note == "Light"


def test_it_is_asked_once_a_sitting(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    press(qtbot, app, UP, "friday", ENTER)
    press(qtbot, app, "79", ENTER)
    app.window.show_page("goals")
    qtbot.wait(20)
    assert show_week(qtbot, app).day == FRIDAY
    app.workspace.undo()
    qtbot.wait(20)
    assert page.day == FRIDAY
    press(qtbot, app, "78", ENTER)
    assert entries(app, weight) == [(FRIDAY, 78.0)]


def test_the_next_sitting_is_for_its_own_day(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    press(qtbot, app, UP, "friday", ENTER)
    app.workspace.clock = fixed_clock(date(2026, 2, 2))  # the window stood open overnight
    QApplication.sendEvent(page, QEvent(QEvent.Type.ActivationChange))
    qtbot.wait(20)
    assert page.day == date(2026, 2, 2)
    assert page.week.today == date(2026, 2, 2)


def test_a_day_to_come_is_refused_with_a_sentence(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    press(qtbot, app, UP, "tomorrow", ENTER)
    assert "still to come" in page.for_day.problem.text()
    assert page.day == SUNDAY
    press(qtbot, app, ESC)
    assert page.for_day.problem.text() == ""
    assert page.for_day.change.isVisible()


def test_what_is_no_day_is_refused_with_a_sentence(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    press(qtbot, app, UP, "some day", ENTER)
    assert "is no day" in page.for_day.problem.text()


def test_a_day_on_which_nothing_was_under_way_is_refused_with_a_sentence(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    press(qtbot, app, UP, "31 December", ENTER)
    assert page.for_day.problem.text() == "Nothing was under way on 31 December; choose another."
    assert page.day == SUNDAY


def test_what_was_not_under_way_on_the_day_is_named_and_takes_nothing(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    made(app, "total", "calls", first_day=SUNDAY)
    page = show_week(qtbot, app)
    press(qtbot, app, UP, "yesterday", ENTER)
    assert [row.row.view.key_result.title for row in rows(app)] == ["latest kg"]
    said = [label.text() for label in page.findChildren(Label)]
    assert "Not under way on 31 January: total calls." in said


def test_arrows_step_through_the_days_up_to_today(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    press(qtbot, app, UP, ENTER, UP, UP, DOWN)
    assert page.for_day.field.text() == "31 January 2026"
    press(qtbot, app, DOWN, DOWN)
    assert page.for_day.field.text() == "1 February 2026"
    press(qtbot, app, UP, ENTER)
    assert page.day == SATURDAY


def test_down_goes_back_into_the_list(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    show_week(qtbot, app)
    press(qtbot, app, UP, DOWN)
    assert app.window.focusWidget() is rows(app)[0].entry.field


def test_what_is_typed_in_a_row_stays_when_the_day_is_changed(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    show_week(qtbot, app)
    press(qtbot, app, "79.5", UP, "yesterday", ENTER)
    press(qtbot, app, ENTER)
    assert entries(app, weight) == [(SATURDAY, 79.5)]


def test_a_day_typed_and_left_without_enter_is_taken(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    press(qtbot, app, UP, "yesterday", Qt.Key.Key_Tab)
    assert page.day == SATURDAY
    assert page.isAncestorOf(app.window.focusWidget())


def test_an_earlier_weeks_day_shows_that_weeks_rows_and_days(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    check_ins.check_in(app.workspace, key_result_id=weight.id, value=79.0)
    page = show_week(qtbot, app)
    assert page.week.due == 0
    page.for_day.take_focus()
    press(qtbot, app, "25 January", ENTER)
    assert page.week.due == 1
    assert "19 Jan to 25 Jan" in [label.text() for label in page.findChildren(Label)]
    press(qtbot, app, "80", ENTER)
    assert entries(app, weight) == [(date(2026, 1, 25), 80.0), (SUNDAY, 79.0)]


def test_until_three_in_the_night_it_is_for_yesterday_and_today_is_one_press_away(qtbot, open_window):
    app = open_window(sample=False)
    made(app, "latest", "kg", start=80.0, target=75.0)
    app.workspace.clock = replace(app.workspace.clock, now_utc=lambda: "2026-02-01T01:30:00.000000Z")
    page = show_week(qtbot, app)
    assert page.day == SATURDAY
    assert page.for_day.today.text() == "For today, Sunday 1 February"
    qtbot.mouseClick(page.for_day.today, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    assert page.day == SUNDAY


def test_on_the_very_first_night_it_is_for_today_since_yesterday_held_nothing(qtbot, open_window):
    app = open_window(sample=False)
    app.workspace.clock = replace(app.workspace.clock, now_utc=lambda: "2026-02-01T00:30:00.000000Z")
    objectives.add_objective(
        app.workspace, title="Run", area_id=queries.areas(app.workspace)[0].id, first_day=SUNDAY,
        due_day=date(2026, 3, 31),
    )  # fmt: skip
    made(app, "latest", "kg", start=80.0, target=75.0)
    page = show_week(qtbot, app)
    assert page.day == SUNDAY
    assert page.week.due == 1


def test_in_the_night_the_sidebar_counts_what_waits_for_yesterday_on_every_page(qtbot, open_window):
    app = open_window(sample=False, today=date(2026, 2, 2))  # a Monday
    weight = made(app, "latest", "kg", start=80.0, target=75.0, first_day=date(2026, 1, 1))
    made(app, "latest", "km", start=1.0, target=5.0, first_day=date(2026, 1, 1))
    check_ins.check_in(app.workspace, key_result_id=weight.id, value=79.0, day=FRIDAY)
    app.workspace.clock = replace(app.workspace.clock, now_utc=lambda: "2026-02-02T00:30:00.000000Z")
    for page in ("week", "goals"):
        app.window.show_page(page)
        qtbot.wait(50)
        assert app.window.sidebar.note("week") == "1 left"


def test_another_day_chosen_leaves_the_sidebars_count_of_today(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    weight = made(app, "latest", "km", start=1.0, target=5.0)
    check_ins.check_in(app.workspace, key_result_id=weight.id, value=2.0)
    show_week(qtbot, app)
    press(qtbot, app, UP, "25 January", ENTER)
    assert app.window.page.week.due == 2
    check_ins.check_in(app.workspace, key_result_id=weight.id, value=3.0)  # so that it is counted anew
    qtbot.wait(50)
    assert app.window.sidebar.note("week") == "1 left"
