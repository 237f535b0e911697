"""Beside and below the list of This week: what comes up, what one does, and what is folded."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.domain.codes import Cadence, InitiativeState
from lifeokr.services import check_ins, contributors, details, events, initiatives, key_results, objectives
from lifeokr.services import queries as q
from lifeokr.services.steps import StepLine
from lifeokr.store import tables
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.tick_box import TickBox

SATURDAY, SUNDAY = date(2026, 1, 31), date(2026, 2, 1)


@pytest.fixture
def app(open_window):
    return open_window(sample=False)


@pytest.fixture
def objective(app):
    return objectives.add_objective(app.workspace, title="Run", area_id=q.areas(app.workspace)[0].id)


def made(app, objective, kind="latest", title="Weight", **options):
    options = {"target": 75.0, **({"start": 80.0} if kind == "latest" else {}), **options}
    return key_results.add_key_result(
        app.workspace, objective_id=objective.id, title=title, kind=kind, **options
    )


def show_week(qtbot, app):
    app.window.show_page("week")
    qtbot.wait(20)
    return app.window.page


def press(qtbot, app, *keys):
    for key in keys:
        widget = app.window.focusWidget()
        (qtbot.keyClicks if isinstance(key, str) else qtbot.keyClick)(widget, key)
    qtbot.wait(20)


def said(page):
    return [label.text() for label in page.findChildren(Label)]


def box(page, title):
    return next(one for one in page.findChildren(TickBox) if one.accessibleName() == title)


def initiative(app, one):
    return details.rows_of(app.workspace, tables.initiative, "id = ?", (one.id,))[0]


def test_something_to_do_is_ticked_by_the_space_bar_on_the_day_of_the_sitting(qtbot, app, objective):
    made(app, objective)
    shoes = initiatives.add_initiative(
        app.workspace, title="Buy shoes", objective_id=objective.id, due_day=date(2026, 2, 4)
    )
    contributors.add_contributor(app.workspace, name="Tom", initiative_id=shoes.id)
    page = show_week(qtbot, app)
    assert "with Tom" in said(page)
    page.for_day.take_focus()
    press(qtbot, app, Qt.Key.Key_Left, Qt.Key.Key_Return)
    box(page, "Buy shoes").setFocus()
    press(qtbot, app, Qt.Key.Key_Space)
    assert initiative(app, shoes).state is InitiativeState.DONE
    assert initiative(app, shoes).done_day == SATURDAY
    assert "Buy shoes" not in said(page)
    qtbot.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(20)
    assert initiative(app, shoes).state is InitiativeState.OPEN
    assert "Buy shoes" in said(page)


def test_what_is_done_again_and_again_is_ticked_and_unticked_for_the_day(qtbot, app, objective):
    made(app, objective)
    intervals = initiatives.add_initiative(
        app.workspace, title="Intervals", repeats="Thursdays", objective_id=objective.id
    )
    page = show_week(qtbot, app)
    assert "Thursdays" in said(page)

    def days():
        found = details.initiatives_of(app.workspace, "id = ?", (intervals.id,))
        return [one.day for one in found[0].days]

    box(page, "Intervals").click()
    qtbot.wait(20)
    assert days() == [SUNDAY]
    assert box(page, "Intervals").isChecked()
    box(page, "Intervals").click()
    qtbot.wait(20)
    assert days() == []


def test_a_step_that_comes_up_is_ticked_here_too(qtbot, app, objective):
    concert = made(
        app, objective, "milestones", "Concert", target=None,
        steps=[StepLine(title="First song", day=date(2026, 2, 6)), StepLine(title="Second song")],
    )  # fmt: skip
    page = show_week(qtbot, app)
    boxes = [one for one in page.findChildren(TickBox) if one.accessibleName() == "First song"]
    boxes[-1].click()
    qtbot.wait(20)
    assert [step.done_day for step in q.key_result(app.workspace, concert.id).steps] == [SUNDAY, None]


def test_an_event_has_no_box_and_the_end_of_the_quarter_is_named(qtbot, app, objective):
    made(app, objective)
    events.add_event(app.workspace, title="City 10k", day=date(2026, 2, 8), objective_id=objective.id)
    page = show_week(qtbot, app)
    assert "City 10k" in said(page)
    assert not [one for one in page.findChildren(TickBox) if one.accessibleName() == "City 10k"]
    assert "The quarter closes" in said(page)
    assert "58 days from now" in said(page)  # 1 February to 31 March
    sooner = objectives.add_objective(
        app.workspace, title="Swim", area_id=q.areas(app.workspace)[0].id, due_day=date(2026, 3, 15)
    )
    made(app, sooner, title="Lengths")
    qtbot.wait(20)
    assert "42 days from now" in said(page)


def test_what_comes_when_it_happens_is_folded_and_stays_open_once_unfolded(qtbot, app, objective):
    letters = made(app, objective, "total", "Letters", target=6.0, cadence=Cadence.WHEN_IT_HAPPENS)
    page = show_week(qtbot, app)
    assert page.lists == []
    assert "Nothing is due. Enjoy the day." in said(page)
    head = next(one for one in page.findChildren(Button) if one.accessibleName() == "When it happens (1)")
    assert not head.isChecked()
    head.setFocus()
    press(qtbot, app, Qt.Key.Key_Space)
    assert head.isChecked()
    page.lists[0].rows[0].open()
    press(qtbot, app, "+", Qt.Key.Key_Return)
    assert q.key_result(app.workspace, letters.id).standing.value == 1
    assert [row.row.view.key_result.title for row in page.lists[0].rows] == ["Letters"]
    assert page.isAncestorOf(app.window.focusWidget())


def test_all_in_leaves_the_keyboard_at_the_day(qtbot, app, objective):
    weight = made(app, objective)
    page = show_week(qtbot, app)
    press(qtbot, app, "79", Qt.Key.Key_Return)
    assert q.key_result(app.workspace, weight.id).standing.value == 79
    assert app.window.focusWidget() is page.for_day.change


def test_last_weeks_note_is_shown_with_what_it_was_said_of(qtbot, app, objective):
    weight = made(app, objective)
    check_ins.check_in(
        app.workspace, key_result_id=weight.id, value=79.0, note="Slept well", day=date(2026, 1, 23)
    )
    page = show_week(qtbot, app)
    assert "on Weight, 23 Jan" in said(page)


def test_four_of_seven_is_the_ghost_the_question_and_what_equals_types(qtbot, app, objective):
    nights = made(app, objective, "within", "Nights", unit="hours", low=7.0, start=0.3, target=0.7)
    check_ins.check_in(app.workspace, key_result_id=nights.id, value=4.0, out_of=7.0, day=date(2026, 1, 25))
    page = show_week(qtbot, app)
    (row,) = page.lists[0].rows
    assert row.entry.field.placeholderText() == "4/7"
    assert "Last week 4 of 7. How sure are you of 70%?" in said(page)
    press(qtbot, app, "=", Qt.Key.Key_Return)
    entry = q.key_result(app.workspace, nights.id).subject.check_ins[-1]
    assert (entry.local_date, entry.value, entry.out_of) == (SUNDAY, 4.0, 7.0)
