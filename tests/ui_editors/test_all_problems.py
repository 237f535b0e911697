"""Every field that is wrong is named at once, and what is mended is said no longer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lifeokr.services import key_results, objectives, queries
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor


@pytest.fixture
def owner(desk):
    return objectives.add_objective(desk.ws, title="Lighter", area_id=desk.areas()["Health"].id)


@pytest.fixture
def editor(desk, owner):
    return desk.show(KeyResultsEditor, owner.id)


def told(line):
    """Return the fields of a line that have something wrong."""
    return [name for name, asked in line.asked.items() if asked.problem.text()]


def cleared(desk, control, text):
    control.setFocus()
    desk.pressed(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.typed(text)


def test_all_fields_that_are_wrong_are_named_and_the_first_has_the_keyboard(desk, editor):
    line = editor.lines[0]
    line.with_form().restore({"start": "many", "target": "few", "weight": "0", "due_day": "never"})
    desk.finished()
    assert told(line) == ["title", "start", "target", "weight", "due_day"]
    assert desk.focus is line.title
    assert line.form.more.weight.isVisible()  # unfolded, so that it is seen


def test_a_stretch_and_a_sure_mark_that_are_both_wrong_are_both_named(desk, editor):
    line = editor.lines[0]
    desk.typed("Saved")
    line.form.restore({"start": "0", "target": "10", "stretch": "9", "sure": "11"})
    desk.finished()
    assert told(line) == ["stretch", "sure"]
    assert desk.focus is line.form.kind_editor.stretch


def test_what_is_mended_is_said_no_longer_at_the_key_that_mends_it(desk, editor):
    line = editor.lines[0]
    line.with_form().restore({"start": "5", "target": "5", "stretch": ""})
    desk.finished()
    assert told(line) == ["title", "target"]
    line.title.setFocus()
    desk.typed("S")
    assert told(line) == ["target"]
    cleared(desk, line.form.kind_editor.start, "4")  # the other field of the two mends it as well
    assert told(line) == []
    desk.finished()
    (view,) = queries.objectives(desk.ws)
    assert [one.key_result.title for one in view.key_results] == ["S"]


def test_what_is_still_wrong_stays_said_while_another_field_is_mended(desk, editor):
    line = editor.lines[0]
    desk.typed("Saved")
    line.form.restore({"target": "few", "weight": "x"})
    desk.finished()
    cleared(desk, line.form.kind_editor.target, "9")
    assert told(line) == ["weight"]


def test_each_line_says_what_is_wrong_with_it(desk, editor):
    desk.typed("One")
    second = editor.add_line()
    desk.typed("Two")
    second.form.restore({"target": "some"})
    desk.finished()
    assert [told(line) for line in editor.lines[:2]] == [["target"], ["target"]]
    assert editor.lines[0].is_open
    assert not second.is_open


def test_what_keeping_refused_stays_said_until_a_number_changes(desk, owner):
    made = key_results.add_key_result(
        desk.ws, objective_id=owner.id, title="Weight", kind="latest", unit="kg", start=80.0, target=75.0
    )
    editor = desk.show(KeyResultsEditor, made.objective_id)
    line = editor.lines[0]
    editor.open_line(line)
    cleared(desk, line.form.kind_editor.target, "85")  # from today on, which turns better into worse
    desk.finished()
    assert told(line) == ["target"]
    line.title.setFocus()
    desk.typed("!")
    assert told(line) == ["target"]
    cleared(desk, line.form.kind_editor.target, "74")
    assert told(line) == []
