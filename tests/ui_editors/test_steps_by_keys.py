"""Steps typed one after the other: Enter goes to the next one, or adds one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lifeokr.services import objectives, queries
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor


@pytest.fixture
def editor(desk):
    owner = objectives.add_objective(desk.ws, title="Sing", area_id=desk.areas()["Play"].id)
    return desk.show(KeyResultsEditor, owner.id)


def test_enter_in_a_step_goes_to_the_next_one_or_adds_one(desk, editor):
    desk.typed("A concert in the kitchen")
    form = editor.lines[0].form
    form.choose_kind("milestones")
    steps = form.kind_editor.steps
    steps.rows[0].title.setFocus()
    desk.typed("Choose the songs")
    desk.pressed(Qt.Key.Key_Return)
    desk.typed("Ask the neighbours")
    assert [row.title.text() for row in steps.rows] == ["Choose the songs", "Ask the neighbours"]
    steps.rows[0].title.setFocus()
    desk.pressed(Qt.Key.Key_Enter)
    assert desk.focus is steps.rows[1].title
    assert len(steps.rows) == 2
    desk.tabbed()  # the weight
    desk.typed("2")
    desk.pressed(Qt.Key.Key_Return)
    assert desk.focus is steps.rows[2].title
    desk.finished()
    (view,) = queries.objectives(desk.ws)
    assert [(step.title, step.weight) for step in view.key_results[0].steps] == [
        ("Choose the songs", 1.0), ("Ask the neighbours", 2.0),
    ]  # fmt: skip


def test_enter_in_a_step_without_words_adds_no_other(desk, editor):
    form = editor.lines[0].form
    form.choose_kind("milestones")
    steps = form.kind_editor.steps
    steps.rows[0].title.setFocus()
    desk.pressed(Qt.Key.Key_Return)
    assert len(steps.rows) == 1
    assert desk.focus is steps.rows[0].title
