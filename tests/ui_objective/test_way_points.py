"""Way points typed by day and value on the objective page, with the chart following meanwhile."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.services import key_results, queries
from lifeokr.services.goalposts import WayPointLine
from lifeokr.ui.pages.objective import ObjectivePage

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")  # of menus

MIDDLE, LATER = date(2026, 2, 15), date(2026, 3, 15)


@pytest.fixture
def page(desk, told):
    return desk.show(ObjectivePage, told.objective)


def points(desk, told):
    found = queries.key_result_details(desk.ws, told.saved).way_points
    return [(point.day, pytest.approx(point.p)) for point in found]


def expected(desk, told):
    return queries.key_result(desk.ws, told.saved).standing.expected_p


def written(desk, row, day, value):
    """Write a way point by keys."""
    row.day.setFocus()
    for text in (day, value):
        desk.pressed(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        desk.typed(text)
        if text is day:
            desk.pressed(Qt.Key.Key_Tab)


def test_a_way_point_is_typed_and_the_chart_follows_before_it_is_kept(desk, page, told, qtbot):
    card = page.cards.widgets[0]
    desk.chose(card.menu_button, "way-points")
    form = card.form
    assert desk.focus is form.rows[0].day
    even = expected(desk, told)
    assert even == pytest.approx(45 / 89)
    written(desk, form.rows[0], "15 February", "30")  # 30 of 100 by today
    # 40 against 30 today: p 0.40 against 0.30, ahead; before, against 0.51, behind
    qtbot.waitUntil(lambda: "these way points: ahead of pace" in form.preview.text())
    assert form.preview.text().startswith("Today: behind pace.")
    assert [point.p for point in card.panel.chart._details.way_points] == [pytest.approx(0.3)]
    qtbot.waitUntil(lambda: "40 now. By your way points it would be at 30." in card._line.text())
    assert points(desk, told) == []  # nothing is kept yet
    desk.pressed(Qt.Key.Key_Return)
    assert card.form is None
    assert points(desk, told) == [(MIDDLE, 0.3)]
    assert expected(desk, told) == pytest.approx(0.3)
    assert desk.said == ["Way points kept."]
    assert desk.ws.undo() == "set-way-points"
    assert points(desk, told) == []


def test_escape_leaves_the_pace_and_the_chart_as_they_were(desk, page, told, qtbot):
    card = page.cards.widgets[0]
    desk.chose(card.menu_button, "way-points")
    written(desk, card.form.rows[0], "15 February", "30")
    qtbot.waitUntil(lambda: len(card.panel.chart._details.way_points) == 1)
    desk.pressed(Qt.Key.Key_Escape)
    assert card.form is None
    assert card.panel.chart._details.way_points == ()
    qtbot.waitUntil(lambda: "An even pace would be at 50.6." in card._line.text())
    assert points(desk, told) == []


def test_way_points_that_are_there_are_changed_added_and_taken_away(desk, page, told):
    third = 1 / 3  # no value with two decimals means it, so one that is not touched must not be rounded
    key_results.set_way_points(
        desk.ws, told.saved, points=[WayPointLine(day=MIDDLE, p=third), WayPointLine(day=LATER, p=0.9)]
    )
    desk.settle()
    card = page.cards.widgets[0]
    desk.chose(card.menu_button, "way-points")
    form = card.form
    assert [row.value.text() for row in form.rows][1:] == ["90", ""]
    desk.clicked(form.rows[1].away)
    desk.tabbed_to(form.add_button)
    desk.pressed(Qt.Key.Key_Space)
    assert desk.focus is form.rows[-1].day
    written(desk, form.rows[-1], "1 March", "60")
    desk.pressed(Qt.Key.Key_Return)
    assert points(desk, told) == [(MIDDLE, third), (date(2026, 3, 1), 0.6)]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ([("15 February", "")], "needs a day and a value"),
        ([("", "30")], "needs a day and a value"),
        ([("15 February", "30"), ("2026-02-15", "40")], "two way points for 15 February"),
        ([("1 May 2026", "30")], "does not belong to"),
        ([("15 February", "much")], "much"),
    ],
)
def test_a_way_point_that_cannot_be_kept_is_said_and_stays_in_its_field(desk, page, told, typed, words):
    card = page.cards.widgets[0]
    desk.chose(card.menu_button, "way-points")
    form = card.form
    for at, (day, value) in enumerate(typed):
        if at:
            desk.clicked(form.add_button)
        written(desk, form.rows[-1], day, value)
    desk.pressed(Qt.Key.Key_Return)
    assert card.form is form
    assert words in form.problem.text()
    assert points(desk, told) == []


def test_no_way_points_are_offered_where_the_pace_has_no_start(desk, told):
    made = key_results.add_key_result(
        desk.ws, objective_id=told.objective, title="First number", kind="latest", unit="kg",
        start=None, target=70.0,
    )  # fmt: skip
    page = desk.show(ObjectivePage, told.objective)
    codes = {card.id: [code for code, *_ in card.menu_button.deeds] for card in page.cards.widgets}
    assert "way-points" not in codes[made.id]
    assert "way-points" in codes[told.saved]
    assert "way-points" in codes[told.steps]
