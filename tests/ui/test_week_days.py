"""The seven days of a daily series on This week, by real keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.domain.codes import Cadence
from lifeokr.services import check_ins, key_results, objectives, queries
from lifeokr.ui.widgets.week_days import DaysEntry

MONDAY, TUESDAY, SATURDAY, SUNDAY = date(2026, 1, 26), date(2026, 1, 27), date(2026, 1, 31), date(2026, 2, 1)
CTRL_Z = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def app(open_window):
    return open_window(sample=False)


@pytest.fixture
def sleep(app):
    """Return hours slept, asked for daily, with Monday's number in."""
    return daily(app, "average", "hours", start=6.2, target=7.5, entries={MONDAY: 7.1})


def daily(app, kind, unit, *, entries=(), **options):
    ws = app.workspace
    area = queries.areas(ws)[0].id
    objective = objectives.add_objective(ws, title="Sleep", area_id=area)
    made = key_results.add_key_result(
        ws, objective_id=objective.id, title=f"{kind} {unit}", kind=kind, unit=unit, cadence=Cadence.DAILY,
        **options,
    )  # fmt: skip
    for day, value in dict(entries).items():
        check_ins.check_in(ws, key_result_id=made.id, value=value, day=day)
    return made


def the_row(app, title=None):
    rows = [row for found in app.window.page.lists for row in found.rows]
    return next(row for row in rows if title in (None, row.row.view.key_result.title))


def show_week(qtbot, app):
    app.window.show_page("week")
    qtbot.wait(20)


def days(app, key_result):
    entries = queries.key_result(app.workspace, key_result.id).subject.check_ins
    return {entry.local_date: entry.value for entry in entries if not entry.skipped}


def press(qtbot, app, *keys):
    for key in keys:
        widget = app.window.focusWidget()
        if isinstance(key, str):
            qtbot.keyClicks(widget, key)
        else:
            qtbot.keyClick(widget, *(key if isinstance(key, tuple) else (key,)))
        qtbot.wait(1)
    qtbot.wait(20)


def test_each_day_says_its_name_and_what_it_holds(qtbot, app, sleep):
    show_week(qtbot, app)
    row = the_row(app)
    assert isinstance(row.entry, DaysEntry)
    said = [field.accessibleName() for field in row.entry.fields]
    assert said[0] == "Monday 26 January: 7.1 hours"
    assert said[1] == "Tuesday 27 January: no number yet"
    assert row.entry.dots.accessibleName().startswith("Monday 26 January: 7.1 hours; Tuesday 27 January: no")


def test_the_keyboard_is_at_today_and_enter_fills_that_day(qtbot, app, sleep):
    show_week(qtbot, app)
    assert app.window.focusWidget().accessibleName().startswith("Sunday 1 February")
    press(qtbot, app, "6.8", Qt.Key.Key_Return)
    assert days(app, sleep) == {MONDAY: 7.1, SUNDAY: 6.8}


def test_arrows_move_between_days_and_enter_fills_all_that_was_typed_as_one_step(qtbot, app, sleep):
    show_week(qtbot, app)
    left = [Qt.Key.Key_Left] * 5
    press(qtbot, app, *left, "6.5", *[Qt.Key.Key_Right] * 4, "8", Qt.Key.Key_Return)
    assert days(app, sleep) == {MONDAY: 7.1, TUESDAY: 6.5, SATURDAY: 8.0}
    press(qtbot, app, CTRL_Z)
    assert days(app, sleep) == {MONDAY: 7.1}


def test_arrows_within_a_number_move_in_it_and_stop_at_the_ends_of_the_week(qtbot, app, sleep):
    show_week(qtbot, app)
    press(qtbot, app, Qt.Key.Key_Right)
    assert app.window.focusWidget().held.day == SUNDAY
    press(qtbot, app, "68", Qt.Key.Key_Left, ".")
    assert app.window.focusWidget().text() == "6.8"
    press(qtbot, app, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert app.window.focusWidget().held.day == SATURDAY


def test_another_number_for_a_day_that_has_one_takes_its_place(qtbot, app, sleep):
    show_week(qtbot, app)
    press(qtbot, app, *[Qt.Key.Key_Left] * 6, "7.4", Qt.Key.Key_Return)
    assert days(app, sleep) == {MONDAY: 7.4}


def test_a_week_that_begins_on_wednesday_of_the_cycle_and_today_bound_what_can_be_filled(qtbot, open_window):
    app = open_window(sample=False, today=date(2026, 1, 30))
    daily(app, "average", "hours", start=6.2, target=7.5, first_day=date(2026, 1, 28))
    show_week(qtbot, app)
    fields = the_row(app).entry.fields
    assert [field.isEnabled() for field in fields] == [False, False, True, True, True, False, False]
    assert fields[0].accessibleName() == "Monday 26 January: not under way"
    assert fields[6].accessibleName() == "Sunday 1 February: still to come"
    press(qtbot, app, *[Qt.Key.Key_Left] * 4)
    assert app.window.focusWidget() is fields[2]


def test_s_skips_the_day_the_keyboard_is_at(qtbot, app, sleep):
    show_week(qtbot, app)
    press(qtbot, app, Qt.Key.Key_Left, "s")
    entries = queries.key_result(app.workspace, sleep.id).subject.check_ins
    assert [entry.local_date for entry in entries if entry.skipped] == [SATURDAY]
    assert "Saturday 31 January: skipped" in the_row(app).entry.dots.accessibleName()


def test_equals_is_the_number_before(qtbot, app, sleep):
    show_week(qtbot, app)
    press(qtbot, app, "=", Qt.Key.Key_Return)
    assert days(app, sleep)[SUNDAY] == 7.1


def test_plus_is_one_more_on_that_day(qtbot, app):
    pages = daily(app, "total", "pages", target=200.0, entries={MONDAY: 12.0})
    show_week(qtbot, app)
    press(qtbot, app, Qt.Key.Key_Left, "+", Qt.Key.Key_Return)
    assert days(app, pages) == {MONDAY: 12.0, SATURDAY: 1.0}


def test_a_bare_number_for_a_day_of_a_total_is_where_it_stood_that_evening(qtbot, app):
    pages = daily(app, "total", "pages", target=200.0, entries={MONDAY: 12.0})
    show_week(qtbot, app)
    assert the_row(app).entry.fields[0].text() == "12"
    press(qtbot, app, *[Qt.Key.Key_Left] * 5, "20", Qt.Key.Key_Return)
    assert days(app, pages) == {MONDAY: 12.0, TUESDAY: 8.0}


def test_the_trail_moves_with_every_day_typed(qtbot, app, sleep):
    show_week(qtbot, app)
    row = the_row(app)
    before = row.trail.trail.position
    press(qtbot, app, "7.5")
    assert row.trail.trail.position == pytest.approx((7.3 - 6.2) / (7.5 - 6.2) * 0.7)
    assert before == pytest.approx((7.1 - 6.2) / (7.5 - 6.2) * 0.7)


def test_what_is_no_number_is_said_and_the_keyboard_stays_at_that_day(qtbot, app, sleep):
    show_week(qtbot, app)
    press(qtbot, app, "7", Qt.Key.Key_Home, Qt.Key.Key_Left, "much", Qt.Key.Key_Right, Qt.Key.Key_Return)
    row = the_row(app)
    assert "much" in row.problem
    assert app.window.focusWidget().held.day == SATURDAY
    assert days(app, sleep) == {MONDAY: 7.1}


def test_what_is_typed_stays_with_its_day_when_the_page_is_read_anew(qtbot, app, sleep):
    show_week(qtbot, app)
    press(qtbot, app, Qt.Key.Key_Left, "6.9")
    objectives.add_objective(app.workspace, title="Another", area_id=queries.areas(app.workspace)[0].id)
    qtbot.wait(30)
    field = app.window.focusWidget()
    assert (field.held.day, field.text()) == (SATURDAY, "6.9")
    press(qtbot, app, Qt.Key.Key_Return)
    assert days(app, sleep) == {MONDAY: 7.1, SATURDAY: 6.9}


def test_what_is_typed_in_a_row_left_with_an_arrow_stays_there_too(qtbot, app, sleep):
    daily(app, "latest", "kg", start=80.0, target=75.0)
    show_week(qtbot, app)
    press(qtbot, app, Qt.Key.Key_Left, "6.9", Qt.Key.Key_Down)
    objectives.add_objective(app.workspace, title="Another", area_id=queries.areas(app.workspace)[0].id)
    qtbot.wait(30)
    first, second = [row for found in app.window.page.lists for row in found.rows]
    assert (first.is_open, second.is_open) == (False, True)
    assert app.window.focusWidget() in second.entry.fields
    press(qtbot, app, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert days(app, sleep) == {MONDAY: 7.1, SATURDAY: 6.9}


def test_shift_tab_goes_out_of_an_open_row(qtbot, app, sleep):
    show_week(qtbot, app)
    for _ in range(7):
        press(qtbot, app, (Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier))
    assert not the_row(app).isAncestorOf(app.window.focusWidget())


def test_tab_goes_by_the_dots_of_an_open_row_and_opens_a_folded_one(qtbot, app, sleep):
    daily(app, "latest", "kg", start=80.0, target=75.0)
    show_week(qtbot, app)
    first, second = [row for found in app.window.page.lists for row in found.rows]
    press(qtbot, app, Qt.Key.Key_Tab)
    assert first.more.sure.isAncestorOf(app.window.focusWidget())
    press(qtbot, app, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert second.is_open
    assert app.window.focusWidget().held.day == SUNDAY
    assert app.window.focusWidget() in second.entry.fields


def test_a_row_that_has_todays_number_shows_its_week_and_can_be_filled_up(qtbot, app, sleep):
    check_ins.check_in(app.workspace, key_result_id=sleep.id, value=7.0, day=SUNDAY)
    show_week(qtbot, app)
    row = the_row(app)
    assert not row.row.due
    row.open()
    press(qtbot, app, *[Qt.Key.Key_Left] * 2, "6.6", Qt.Key.Key_Return)
    assert days(app, sleep)[date(2026, 1, 30)] == 6.6


def test_from_right_to_left_the_arrows_turn_round(qtbot, qapp, app, sleep):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        show_week(qtbot, app)
        press(qtbot, app, Qt.Key.Key_Right)
        assert app.window.focusWidget().held.day == SATURDAY
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
