"""A first evening by keyboard: from the empty window to the first chart, and back with undo."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.services import queries
from lifeokr.services.as_json import key_result_json
from lifeokr.ui.pages.first_run import first_days
from lifeokr.ui.widgets.chart_view import ChartView

FEW_KEYS = 20  # beyond the letters of titles and numbers


class Hands:
    """Types and presses, and counts the presses."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window, self.presses = qtbot, window, 0

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            self.presses += 1
            self.qtbot.keyClick(self.window.focusWidget() or self.window, key, modifier)
            self.qtbot.wait(5)

    def type(self, text):
        self.qtbot.keyClicks(self.window.focusWidget(), text)


def test_from_an_empty_window_to_the_first_chart_in_few_keys(qtbot, open_window):
    app = open_window(sample=False)
    hands = Hands(qtbot, app.window)
    hands.type("Feel light on my feet again")
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.window.at[0] == "key-results-editor")
    qtbot.wait(20)
    hands.type("10 km time")
    hands.press(Qt.Key.Key_Tab, Qt.Key.Key_B, Qt.Key.Key_Tab)
    hands.type("min:sec")
    hands.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    hands.type("56:30")
    hands.press(Qt.Key.Key_Tab)
    hands.type("50:00")
    hands.press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: app.window.at[0] == "objective")
    (view,) = queries.objectives(app.workspace)
    shown = key_result_json(view.key_results[0])
    assert (shown["kind"], shown["unit"], shown["start"], shown["target"]) == ("best", "min:sec", 3390, 3000)
    assert shown["stretch"] == 2880  # 0.3 of the gap of 390 is 117, rounded to two minutes
    hands.press(Qt.Key.Key_1, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: app.window.at[0] == "week")
    qtbot.wait(20)
    hands.type("51:40")
    hands.press(Qt.Key.Key_Tab, Qt.Key.Key_4, Qt.Key.Key_Return)
    qtbot.wait(20)
    assert queries.objectives(app.workspace)[0].key_results[0].standing.value == 3100
    app.window.show_page("objective", view.objective.id)
    qtbot.waitUntil(lambda: app.window.findChild(ChartView).image is not None)
    assert "51:40" in app.window.findChild(ChartView).accessibleName()
    assert hands.presses < FEW_KEYS


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 11, 24), date(2026, 12, 31)),  # more than four weeks are left of the quarter
        (date(2026, 12, 10), date(2027, 3, 4)),  # too few: twelve weeks
        (date(2026, 1, 1), date(2026, 3, 31)),
    ],
)
def test_a_first_objective_begins_on_its_evening(today, due):
    assert first_days(today) == (today, due)


def test_an_empty_wish_is_said_beneath_and_nothing_is_made(qtbot, open_window):
    app = open_window(sample=False)
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Return)
    assert app.window.at[0] == "first-run"
    assert queries.objectives(app.workspace, all=True) == ()


def test_undo_takes_the_first_objective_back(qtbot, open_window):
    app = open_window(sample=False)
    qtbot.keyClicks(app.window.focusWidget(), "Play again")
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Return)
    assert len(queries.objectives(app.workspace)) == 1
    app.window.actions_table["undo"].trigger()
    assert queries.objectives(app.workspace) == ()


def test_the_work_door_says_what_will_be_behind_it(open_window):
    app = open_window()
    app.window.show_page("work")
    from PySide6.QtWidgets import QLabel

    said = " ".join(label.text() for label in app.window.page.findChildren(QLabel))
    assert "Roles" in said
    assert "no scores" in said
