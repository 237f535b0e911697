"""This week by keyboard alone: typed, saved, skipped, undone, and read back from the same services."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lifeokr.cli.main import main
from lifeokr.services import check_ins, key_results, objectives, queries
from lifeokr.services.as_json import key_result_json
from lifeokr.services.steps import StepLine
from lifeokr.ui.kit.text import Label


@pytest.fixture
def app(open_window):
    return open_window(sample=False)


def made(app, kind, unit="number", **options):
    ws = app.workspace
    known = queries.objectives(ws)
    area = queries.areas(ws)[0].id
    objective = known[0].objective if known else objectives.add_objective(ws, title="Run", area_id=area)
    options = {"target": 10.0, **options}
    return key_results.add_key_result(
        ws, objective_id=objective.id, title=f"{kind} {unit}", kind=kind, unit=unit, **options
    )


def value(app, key_result):
    return key_result_json(queries.key_result(app.workspace, key_result.id))["value"]


def rows(app):
    return [row for found in app.window.page.lists for row in found.rows]


def press(qtbot, app, *keys):
    for key in keys:
        widget = app.window.focusWidget()
        if isinstance(key, str):
            qtbot.keyClicks(widget, key)
        else:
            qtbot.keyClick(widget, key)
        qtbot.wait(1)


def test_a_number_is_typed_and_saved_with_enter(qtbot, app):
    pace = made(app, "best", "min:sec", start=3390.0, target=3000.0)
    app.window.show_page("week")
    press(qtbot, app, "51:40", Qt.Key.Key_Return)
    assert value(app, pace) == 51 * 60 + 40


def test_enter_goes_on_to_the_next_row_that_waits(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    second = made(app, "latest", "km", start=1.0, target=5.0)
    app.window.show_page("week")
    press(qtbot, app, "79.5", Qt.Key.Key_Return)
    qtbot.wait(20)
    press(qtbot, app, "2.5", Qt.Key.Key_Return)
    assert value(app, second) == 2.5


def test_a_bare_number_on_a_total_is_the_new_total_and_plus_types_one_more(qtbot, app):
    calls = made(app, "total", "calls", target=6.0)
    check_ins.check_in(
        app.workspace, key_result_id=calls.id, value=2, day=app.workspace.today.replace(month=1, day=20)
    )
    app.window.show_page("week")
    press(qtbot, app, "+")
    assert app.window.focusWidget().text() == "+1"
    assert app.window.focusWidget().selectedText() == "1"
    press(qtbot, app, Qt.Key.Key_Return)
    assert value(app, calls) == 3


def test_four_of_seven_nights(qtbot, app):
    nights = made(app, "within", "hours", low=7.0, start=0.3, target=0.7)
    app.window.show_page("week")
    press(qtbot, app, "4/7", Qt.Key.Key_Return)
    (entry,) = queries.key_result(app.workspace, nights.id).subject.check_ins
    assert (entry.value, entry.out_of) == (4.0, 7.0)


def test_steps_are_ticked_by_their_numbers(qtbot, app):
    concert = made(
        app, "milestones", target=3.0, steps=[StepLine(title=name) for name in ("one", "two", "three")]
    )
    app.window.show_page("week")
    press(qtbot, app, "2", Qt.Key.Key_Return)
    done = [step.title for step in queries.key_result(app.workspace, concert.id).steps if step.done_day]
    assert done == ["two"]


def test_s_in_an_empty_field_skips_and_undo_takes_it_back(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    app.window.show_page("week")
    press(qtbot, app, "s")
    qtbot.wait(20)
    assert queries.week(app.workspace).due == 0
    qtbot.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert queries.week(app.workspace).due == 1


def test_how_sure_and_a_note_go_with_the_number(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    app.window.show_page("week")
    press(qtbot, app, "79", Qt.Key.Key_Tab, "4", Qt.Key.Key_Tab, "Legs felt springy", Qt.Key.Key_Return)
    (entry,) = queries.key_result(app.workspace, weight.id).subject.check_ins
    assert (entry.value, entry.confidence, entry.confidence_carried) == (79.0, 4, False)
    assert entry.note == "Legs felt springy"


def test_what_is_no_number_is_said_beneath_and_nothing_is_saved(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    app.window.show_page("week")
    press(qtbot, app, "x9", Qt.Key.Key_Return)
    (row,) = rows(app)
    assert "x9" in row.problem
    assert "nothing was changed" in row.problem
    assert queries.key_result(app.workspace, weight.id).subject.check_ins == ()


def test_the_trail_moves_while_one_types(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=70.0)
    app.window.show_page("week")
    (row,) = rows(app)
    assert row.trail.trail.position is None
    press(qtbot, app, "75")
    assert row.trail.trail.position == pytest.approx(0.35)


def test_equals_types_last_weeks_number(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    before = app.workspace.today.replace(month=1, day=20)
    check_ins.check_in(app.workspace, key_result_id=weight.id, value=78.5, day=before)
    app.window.show_page("week")
    press(qtbot, app, "=")
    assert app.window.focusWidget().text() == "78.5"


def test_the_sidebar_counts_what_is_left_and_hides_it_while_work_is_open(qtbot, open_window):
    app = open_window()
    qtbot.waitUntil(lambda: app.window.sidebar.note("week") == "6 left")
    app.window.show_page("work")
    assert app.window.sidebar.note("week") == ""
    qtbot.wait(20)
    assert app.window.sidebar.note("week") == ""


def test_a_number_from_the_command_line_appears_and_can_be_undone_here(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    app.window.show_page("week")
    folder = str(app.workspace.file.path.parent)
    assert main(["--data-dir", folder, "--today", "2026-02-01", "checkin", "latest kg", "77"]) == 0
    app.bridge.look()
    assert value(app, weight) == 77
    qtbot.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert queries.key_result(app.workspace, weight.id).subject.check_ins == ()


def test_ctrl_z_in_the_next_empty_field_takes_back_what_was_just_saved(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    made(app, "latest", "km", start=1.0, target=5.0)
    app.window.show_page("week")
    press(qtbot, app, "79.5", Qt.Key.Key_Return)
    qtbot.wait(20)
    assert value(app, weight) == 79.5
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(20)
    assert queries.key_result(app.workspace, weight.id).subject.check_ins == ()


def test_ctrl_z_in_a_field_takes_back_what_was_typed_there_first(qtbot, app):
    weight = made(app, "latest", "kg", start=80.0, target=75.0)
    made(app, "latest", "km", start=1.0, target=5.0)
    app.window.show_page("week")
    press(qtbot, app, "79.5", Qt.Key.Key_Return)
    qtbot.wait(20)
    press(qtbot, app, "2")
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(20)
    assert app.window.focusWidget().text() == ""
    assert value(app, weight) == 79.5


def test_a_time_below_zero_is_refused_in_a_sentence_and_moves_no_trail(qtbot, app):
    race = made(app, "best", "min:sec", start=3390.0, target=3000.0)
    app.window.show_page("week")
    press(qtbot, app, "-5")
    (row,) = rows(app)
    before = row.trail.accessibleName()
    press(qtbot, app, Qt.Key.Key_Return)
    assert "less than no time" in row.problem
    assert row.trail.accessibleName() == before
    assert queries.key_result(app.workspace, race.id).subject.check_ins == ()


def test_tab_goes_from_the_number_to_how_sure_and_the_note_and_only_then_to_the_next_row(qtbot, app):
    first = made(app, "best", "min:sec", start=3390.0, target=3000.0)
    second = made(app, "total", "books", target=6.0)
    app.window.show_page("week")
    for _ in range(2):  # also on a page that was made anew
        press(qtbot, app, "52:00", Qt.Key.Key_Tab, "4", Qt.Key.Key_Tab, "head wind", Qt.Key.Key_Return)
        qtbot.wait(20)
        (entry,) = queries.key_result(app.workspace, first.id).subject.check_ins
        assert (entry.value, entry.confidence, entry.note) == (3120.0, 4, "head wind")
        assert queries.key_result(app.workspace, second.id).subject.check_ins == ()
        app.workspace.undo()
        app.window.show_page("goals")
        app.window.show_page("week")
        qtbot.wait(20)
    press(qtbot, app, "52:00", Qt.Key.Key_Tab, "4", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "3", Qt.Key.Key_Return)
    qtbot.wait(20)
    assert value(app, second) == 3


def test_saving_one_row_leaves_what_was_typed_in_another(qtbot, app):
    made(app, "latest", "kg", start=80.0, target=75.0)
    made(app, "latest", "km", start=1.0, target=5.0)
    concert = made(app, "milestones", target=2.0, steps=[StepLine(title="one"), StepLine(title="two")])
    app.window.show_page("week")
    press(qtbot, app, "79.5", Qt.Key.Key_Down, "2.5", Qt.Key.Key_Down, "2", Qt.Key.Key_Up, Qt.Key.Key_Up)
    press(qtbot, app, Qt.Key.Key_Return)
    qtbot.wait(20)
    _, walked, steps = rows(app)
    assert walked.entry.typed_text() == "2.5"
    assert [box.isChecked() for box in steps.entry.boxes] == [False, True]
    assert value(app, concert) == 0


def test_an_entry_of_the_day_is_put_right_where_it_stands(qtbot, app):
    race = made(app, "best", "min:sec", start=3390.0, target=3000.0)
    app.window.show_page("week")
    press(qtbot, app, "55:40", Qt.Key.Key_Tab, "4", Qt.Key.Key_Tab, "windy", Qt.Key.Key_Return)
    qtbot.wait(20)
    (row,) = rows(app)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert app.window.focusWidget().text() == "55:40"
    app.window.focusWidget().selectAll()
    press(qtbot, app, "54:40", Qt.Key.Key_Return)
    qtbot.wait(20)
    (entry,) = queries.key_result(app.workspace, race.id).subject.check_ins
    assert (entry.value, entry.note, entry.confidence) == (3280.0, "windy", 4)


def test_a_row_that_is_only_looked_at_again_changes_nothing(qtbot, app):
    made(app, "best", "min:sec", start=3390.0, target=3000.0)
    app.window.show_page("week")
    press(qtbot, app, "55:40", Qt.Key.Key_Return)
    qtbot.wait(20)
    step = app.workspace.can_undo
    (row,) = rows(app)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    press(qtbot, app, Qt.Key.Key_Return)
    assert app.workspace.can_undo == step == "check-in"


def test_a_total_shows_what_came_in_this_week_and_a_skip_is_no_number(qtbot, app):
    made(app, "total", "books", target=6.0)
    made(app, "latest", "kg", start=80.0, target=75.0)
    app.window.show_page("week")
    press(qtbot, app, "+", Qt.Key.Key_Return)
    qtbot.wait(20)
    press(qtbot, app, "s")
    qtbot.wait(20)
    books, _ = rows(app)
    assert any(label.text().startswith("+1 book") for label in books.findChildren(Label))
    week = queries.week(app.workspace)
    assert (week.due, week.done) == (0, 1)
