"""The series behind a key result turned into another unit, or joined with another: shown first, one step."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.services import check_ins, key_results, queries
from lifeokr.ui.pages.objective import ObjectivePage

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")  # of menus


@pytest.fixture
def weights(desk, told):
    """Two weights: 80 to 70 kg, at 78 on the 1st of February; 180 to 160 lb, at 170 on the 10th."""
    made = []
    for title, unit, start, target, value, day in (
        ("Weight", "kg", 80.0, 70.0, 78.0, date(2026, 2, 1)),
        ("Scales", "lb", 180.0, 160.0, 170.0, date(2026, 2, 10)),
    ):
        one = key_results.add_key_result(
            desk.ws, objective_id=told.objective, title=title, kind="latest", unit=unit, start=start,
            target=target,
        )  # fmt: skip
        check_ins.check_in(desk.ws, key_result_id=one.id, value=value, day=day)
        made.append(one.id)
    return made


def card_of(page, key_result_id):
    return next(card for card in page.cards.widgets if card.id == key_result_id)


def codes(card):
    return [code for code, *_ in card.menu_button.deeds]


def test_a_unit_is_turned_by_keys_after_a_preview_and_taken_back(desk, told, weights, qtbot):
    page = desk.show(ObjectivePage, told.objective)
    card = card_of(page, weights[0])
    desk.chose(card.menu_button, "unit")
    form = card.form
    assert desk.focus is form.choice
    assert [form.choice.itemData(at) for at in range(form.choice.count())] == ["lb", "st"]
    # one pound is 0.45359237 kg: 78 kg are 171.96 lb
    qtbot.waitUntil(lambda: form.preview.text() == "Weight: 78.0 kg now, 172 lb then.")
    assert queries.key_result(desk.ws, weights[0]).metric.unit == "kg"
    desk.tabbed_to(form.do_button)
    desk.pressed(Qt.Key.Key_Return)
    now = queries.key_result(desk.ws, weights[0])
    assert (now.metric.unit, now.standing.value) == ("lb", pytest.approx(78 / 0.45359237))
    assert now.standing.target == pytest.approx(70 / 0.45359237)
    assert desk.ws.undo() == "convert-unit"
    assert queries.key_result(desk.ws, weights[0]).standing.value == 78.0


def test_two_series_are_joined_in_the_unit_of_the_one_that_takes_the_entries(desk, told, weights, qtbot):
    page = desk.show(ObjectivePage, told.objective)
    card = card_of(page, weights[0])
    desk.chose(card.menu_button, "join")
    form = card.form
    assert [form.choice.itemText(at) for at in range(form.choice.count())] == ["Scales"]
    # the later entry, 170 lb of the 10th, is the latest of both then
    qtbot.waitUntil(lambda: "Weight: 78.0 kg now, 170 lb then." in form.preview.text())
    assert "Scales: 170 lb now, 170 lb then." in form.preview.text()
    desk.tabbed_to(form.do_button)
    desk.pressed(Qt.Key.Key_Return)
    one, other = (queries.key_result(desk.ws, it) for it in weights)
    assert one.metric.id == other.metric.id
    assert (one.standing.value, one.standing.target) == (170.0, pytest.approx(70 / 0.45359237))
    assert len(queries.key_result_details(desk.ws, weights[1]).check_ins) == 2
    assert desk.ws.undo() == "join-metrics"
    assert queries.key_result(desk.ws, weights[0]).standing.value == 78.0


def test_only_what_can_be_done_is_offered(desk, told, weights):
    page = desk.show(ObjectivePage, told.objective)
    assert {"unit", "join"} <= set(codes(card_of(page, weights[0])))
    for other in (told.saved, told.steps):  # a plain number of its own kind of unit, and steps
        assert not {"unit", "join"} & set(codes(card_of(page, other)))


def test_leaving_the_form_changes_nothing(desk, told, weights):
    page = desk.show(ObjectivePage, told.objective)
    card = card_of(page, weights[0])
    for code in ("unit", "join"):
        desk.chose(card.menu_button, code)
        desk.pressed(Qt.Key.Key_Escape)
        assert card.form is None
    assert queries.key_result(desk.ws, weights[0]).metric.unit == "kg"
    assert len({queries.key_result(desk.ws, it).metric.id for it in weights}) == 2
