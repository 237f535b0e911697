"""Changing the kind or unit of a key result that has numbers: shown first, one step, entries kept."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.services import check_ins, key_results, objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor


@pytest.fixture
def weight(desk):
    """A mean weight from 80 to 75 kg, 76 sure, with 79 on the 10th and 78 on the 12th of January."""
    owner = objectives.add_objective(desk.ws, title="Lighter", area_id=desk.areas()["Health"].id)
    made = key_results.add_key_result(
        desk.ws, objective_id=owner.id, title="Weight", kind="average", unit="kg",
        start=80.0, target=75.0, sure=76.0,
    )  # fmt: skip
    for day, value in ((10, 79.0), (12, 78.0)):
        desk.ws.clock = fixed_clock(date(2026, 1, day))
        check_ins.check_in(desk.ws, key_result_id=made.id, value=value)
    desk.ws.clock = fixed_clock(date(2026, 2, 1))
    return made


def unit_typed(desk, form, word):
    form.top.unit.setFocus()
    desk.pressed(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.typed(word)
    desk.tabbed()


def test_another_unit_of_the_sort_turns_marks_and_entries_and_says_so_first(desk, weight):
    editor = desk.show(KeyResultsEditor, weight.objective_id)
    form = editor.lines[0].form
    unit_typed(desk, form, "lb")
    # one pound is 0.45359237 kg: 80, 75 and 76 kg
    assert [form.kind_editor.start.text(), form.kind_editor.target.text()] == ["176.4", "165.3"]
    assert form.more.sure.text() == "167.6"
    form.preview_now()
    assert form.question.preview.text() == "Your entries stay. Today they read 173.1 lb instead of 78.5 kg."
    assert not form.asked["how"].isVisible()
    desk.finished()
    now = queries.key_result_details(desk.ws, weight.id)
    assert now.view.metric.unit == "lb"
    assert now.view.key_result.start == pytest.approx(80 / 0.45359237)  # turned, not as it is shown
    assert [row.check_in.value for row in now.check_ins] == [
        pytest.approx(79 / 0.45359237),
        pytest.approx(78 / 0.45359237),
    ]
    assert desk.ws.undo() == "edit-key-result"
    assert queries.key_result(desk.ws, weight.id).metric.unit == "kg"


def test_a_unit_that_is_only_another_word_leaves_the_numbers(desk, weight):
    editor = desk.show(KeyResultsEditor, weight.objective_id)
    form = editor.lines[0].form
    unit_typed(desk, form, "stones of mine")
    assert form.kind_editor.start.text() == "80.0"
    desk.finished()
    now = queries.key_result(desk.ws, weight.id)
    assert (now.metric.unit, now.key_result.start, now.standing.value) == ("stones of mine", 80.0, 78.5)


def test_another_kind_shows_what_the_numbers_read_then_and_keeps_the_entries(desk, weight):
    editor = desk.show(KeyResultsEditor, weight.objective_id)
    form = editor.lines[0].form
    form.choose_kind("latest")
    form.preview_now()
    assert form.question.preview.text() == "Your entries stay. Today they read 78.0 kg instead of 78.5 kg."
    desk.finished()
    now = queries.key_result_details(desk.ws, weight.id)
    assert (now.view.metric.kind, now.view.standing.value) == ("latest", 78.0)
    assert (now.view.standing.target, now.view.standing.sure) == (75.0, 76.0)
    assert len(now.check_ins) == 2
    assert desk.ws.undo() == "edit-key-result"
    assert queries.key_result(desk.ws, weight.id).metric.kind == "average"


def test_a_kind_of_shares_asks_for_its_marks_anew(desk, weight):
    editor = desk.show(KeyResultsEditor, weight.objective_id)
    form = editor.lines[0].form
    form.choose_kind("within")
    assert form.kind_editor.target.text() == ""
    desk.finished()
    assert "low end" in form.asked["low"].problem.text()
    form.restore({"high": "78.5", "target": "80", "sure": ""})
    desk.finished()
    now = queries.key_result(desk.ws, weight.id)
    assert (now.metric.kind, now.key_result.high, now.key_result.start) == ("within", 78.5, 0.0)
    assert (now.standing.value, now.standing.target) == (0.5, 0.8)


def test_entries_never_become_steps_nor_steps_entries(desk, weight):
    made = key_results.add_key_result(
        desk.ws, objective_id=weight.objective_id, title="Concert", kind="milestones",
        steps=[key_results.StepLine(title="Sing")],
    )  # fmt: skip
    editor = desk.show(KeyResultsEditor, weight.objective_id)
    assert editor.lines[0].with_form().top.kind.findData("milestones") < 0
    assert editor.lines[1].key == made.id
    assert not editor.lines[1].with_form().top.kind.isEnabled()


@pytest.mark.parametrize(
    "keys",
    [
        (Qt.Key.Key_Down, Qt.Key.Key_Up) * 2,  # to the days in range, whose marks are shares, and back
        (Qt.Key.Key_Up, Qt.Key.Key_Down),  # to so many a week, whose marks are numbers
    ],
)
def test_a_kind_looked_at_and_left_again_changes_nothing(desk, weight, keys):
    editor = desk.show(KeyResultsEditor, weight.objective_id)
    form = editor.lines[0].form
    before = form.texts()
    form.top.kind.setFocus()
    for key in keys:
        desk.pressed(key)
    assert form.kind == "average"
    assert form.texts() == before
    assert not editor.unsaved
    form.kind_editor.target.setFocus()
    form.kind_editor.target.selectAll()
    desk.typed("74")
    assert form.question.how.code == "from-today"  # not the mending of a mistake, which would redo history
    assert editor.unsaved
