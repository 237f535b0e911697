"""After two weeks without an entry This week asks whether one was away; one key rests it all."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.domain.codes import PauseDue
from lifeokr.services import check_ins, details, key_results, objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.ui.kit.text import Label
from lifeokr.ui.widgets.week_welcome import WelcomeBack

BACK = date(2026, 5, 31)  # the last entry is of 2 May
QUESTION = "Good to see you. Were you away?"


@pytest.fixture
def away(open_window):
    """Return a window opened on 31 May with two key results whose last entries are of 2 May."""
    app = open_window(sample=False, today=date(2026, 5, 2))
    ws = app.workspace
    owner = objectives.add_objective(ws, title="Run", area_id=queries.areas(ws)[0].id)
    for title in ("Weight", "Calls"):
        kind, more = ("latest", {"start": 80.0}) if title == "Weight" else ("total", {})
        made = key_results.add_key_result(
            ws, objective_id=owner.id, title=title, kind=kind, target=75.0, **more
        )
        check_ins.check_in(ws, key_result_id=made.id, value=1.0)
    folder = ws.file.path.parent
    app.window.close()
    back = open_window(sample=False, today=BACK, folder=folder)
    back.window.focus_page()  # as the app does when its window is shown
    return back


def pauses(app):
    return details.pauses_as_of(queries.objectives(app.workspace)[0].key_results[0].subject.pauses, BACK)


def press(qtbot, app, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(app.window.focusWidget() or app.window, key, modifier)
    qtbot.wait(20)


def test_the_first_key_rests_the_whole_time_away(qtbot, away):
    assert away.window.page.welcome.rest.text() == "Rest 3 to 30 May, everything"
    press(qtbot, away, Qt.Key.Key_Return)
    (rest,) = pauses(away)
    assert (rest.first_day, rest.last_day, rest.due) == (date(2026, 5, 3), date(2026, 5, 30), PauseDue.KEEP)
    assert (rest.objective_id, rest.key_result_id) == (None, None)
    assert away.window.page.welcome is None
    assert away.window.focusWidget().accessibleName() == "This week's number for Weight"


def test_one_ctrl_z_takes_the_rest_back_and_asks_again(qtbot, away):
    press(qtbot, away, Qt.Key.Key_Return)
    press(qtbot, away, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pauses(away) == ()
    assert away.window.page.welcome is not None


def test_space_rests_too_and_a_letter_does_nothing(qtbot, away):
    press(qtbot, away, Qt.Key.Key_X)
    assert pauses(away) == ()
    press(qtbot, away, Qt.Key.Key_Space)
    assert len(pauses(away)) == 1


def test_escape_just_goes_on_and_is_not_asked_again(qtbot, away):
    press(qtbot, away, Qt.Key.Key_Escape)
    assert away.window.page.welcome is None
    assert away.window.focusWidget().accessibleName() == "This week's number for Weight"
    away.window.show_page("goals")
    away.window.show_page("week")
    qtbot.wait(20)
    assert away.window.page.welcome is None
    assert pauses(away) == ()


def test_tab_and_enter_reach_the_other_two(qtbot, away):
    press(qtbot, away, Qt.Key.Key_Tab)
    press(qtbot, away, Qt.Key.Key_Tab)
    assert away.window.focusWidget() is away.window.page.welcome.go_on
    press(qtbot, away, Qt.Key.Key_Return)
    assert away.window.page.welcome is None


def test_fill_in_begins_with_the_first_day_away(qtbot, away):
    press(qtbot, away, Qt.Key.Key_Tab)
    press(qtbot, away, Qt.Key.Key_Return)
    assert away.window.focusWidget() is away.window.page.for_day.field
    assert away.window.page.for_day.field.text() == "3 May 2026"
    press(qtbot, away, Qt.Key.Key_Return)
    assert away.window.page.day == date(2026, 5, 3)


def test_the_empty_weeks_are_never_listed(away):
    labels = [label.text() for label in away.window.page.findChildren(Label)]
    assert QUESTION in labels
    assert not [label for label in labels if "May" in label and "Sunday 31 May" not in label]


def test_after_thirteen_days_nothing_is_asked(away):
    away.workspace.clock = fixed_clock(date(2026, 5, 16))
    away.window.page.read_soon()
    away.window.page.refresh_if_seen()
    assert away.window.page.findChild(WelcomeBack) is None
