"""Days that are over, read from the command line before and after a change made by keys on the page."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from lifeokr.cli.main import main
from lifeokr.services import check_ins, key_results, queries
from lifeokr.ui.pages.objective import ObjectivePage
from tests.ui_objective.conftest import TODAY

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")  # of menus

RESTS_FROM, RESTS_TO = date(2026, 2, 2), date(2026, 2, 8)
DAYS = [
    *(date(2026, 1, day) for day in (2, 8, 14, 19, 20, 25, 31)),
    date(2026, 2, 1),
    RESTS_FROM,
    date(2026, 2, 6),
    date(2026, 2, 10),
    TODAY - timedelta(days=1),
]
NUMBERS = (20.0, 30.0, 26.0, 35.0, 31.0, 40.0)  # one a week, from 6 January on
KINDS = {
    "latest": {"start": 10.0, "target": 100.0, "stretch": 130.0},
    "best": {"start": 10.0, "target": 100.0, "stretch": 130.0},
    "total": {"start": 0.0, "target": 300.0, "stretch": 390.0},
    "rate": {"start": 10.0, "target": 100.0, "stretch": 130.0},
    "average": {"start": 10.0, "target": 100.0, "stretch": 130.0},
}
kinds = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture
def card(desk, told, kind):
    """The card of a key result with six weeks of numbers, a note among them, on its page."""
    made = key_results.add_key_result(
        desk.ws, objective_id=told.objective, title="Watched", kind=kind, unit="number", **KINDS[kind]
    )
    for week, value in enumerate(NUMBERS):
        check_ins.check_in(
            desk.ws, key_result_id=made.id, value=value, day=date(2026, 1, 6) + timedelta(weeks=week),
            confidence=3, note="Rain." if week == 2 else "",
        )  # fmt: skip
    page = desk.show(ObjectivePage, f"{told.objective}/{made.id}")
    return page.cards[made.id]


@pytest.fixture
def shown(tmp_path, capsys):
    """Return what `show Watched --json` prints as of each day."""

    def answer(day):
        code = main(
            ["--data-dir", str(tmp_path / "life"), "--today", day.isoformat(), "show", "Watched", "--json"]
        )
        printed = capsys.readouterr()
        assert code == 0, printed.err
        return printed.out

    return lambda: {day: answer(day) for day in DAYS}


def over(desk, text):
    desk.pressed(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.typed(text)


def rested(desk, card, rights):
    """Rest from 2 to 8 February through the form, by keys alone."""
    desk.chose(card.menu_button, "rest")
    over(desk, "2026-02-02")
    desk.pressed(Qt.Key.Key_Tab)
    over(desk, "2026-02-08")
    desk.pressed(Qt.Key.Key_Tab)
    for _ in range(rights):
        desk.pressed(Qt.Key.Key_Right)
    desk.tabbed_to(card.form.reason)
    desk.typed("flu")
    desk.pressed(Qt.Key.Key_Return)
    assert card.form is None
    (pause,) = queries.key_result_details(desk.ws, card.id).pauses
    assert (pause.first_day, pause.last_day) == (RESTS_FROM, RESTS_TO)


@kinds
def test_goalposts_moved_from_today_leave_every_day_before_byte_for_byte(desk, card, shown, kind):
    before = shown()
    desk.chose(card.menu_button, "marks")
    target = KINDS[kind]["target"]
    over(desk, f"{target * 0.8:g}")
    desk.pressed(Qt.Key.Key_Tab)
    over(desk, f"{target * 1.2:g}")
    desk.tabbed_to(card.form.reason)
    desk.typed("the boiler")
    desk.pressed(Qt.Key.Key_Return)
    assert card.form is None
    assert queries.key_result(desk.ws, card.id).standing.target == pytest.approx(target * 0.8)
    assert len(before) == 12
    assert shown() == before


@kinds
def test_a_mistake_mended_is_read_on_every_day(desk, card, shown, kind):
    before = shown()
    desk.chose(card.menu_button, "marks")
    over(desk, f"{KINDS[kind]['target'] * 0.8:g}")
    card.form.how.take_focus()
    desk.pressed(Qt.Key.Key_Right)
    desk.tabbed_to(card.form.reason)
    desk.pressed(Qt.Key.Key_Return)
    after = shown()
    assert [day for day in DAYS if after[day] == before[day]] == []


@kinds
@pytest.mark.parametrize("rights", [1, 2], ids=["move", "cut"])
def test_a_back_dated_rest_that_moves_or_cuts_changes_no_day_before_it(desk, card, shown, rights):
    before = shown()
    rested(desk, card, rights)
    after = shown()
    assert [day for day in DAYS if after[day] != before[day]] == [day for day in DAYS if day >= RESTS_FROM]


@kinds
def test_a_back_dated_rest_that_keeps_the_due_day_makes_the_earlier_pace_steeper(desk, card, shown, kind):
    before = shown()
    rested(desk, card, 0)
    after = shown()
    day = date(2026, 1, 20)  # 19 days gone of 89, and of the 82 that the rest leaves
    paces = [json.loads(one[day])["key_result"]["expected_p"] for one in (before, after)]
    assert paces == [pytest.approx(19 / 89), pytest.approx(19 / 82)]
    assert [day for day in DAYS if after[day] == before[day]] == []
