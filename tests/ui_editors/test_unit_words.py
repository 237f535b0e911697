"""Units typed by hand: what begins a known unit becomes it, visibly; any other word is the person's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lifeokr.services import key_results, objectives, queries
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")  # of popups


@pytest.fixture
def owner(desk):
    return objectives.add_objective(desk.ws, title="Lighter", area_id=desk.areas()["Health"].id)


@pytest.fixture
def form(desk, owner):
    return desk.show(KeyResultsEditor, owner.id).lines[0].form


def begun(desk, unit):
    """Go into the unit as Tab does, all of it selected."""
    unit.setFocus(Qt.FocusReason.TabFocusReason)
    desk.pressed(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("min", "min:sec"),
        ("MIN", "min:sec"),
        ("mi", "mi"),
        ("m", "m"),
        ("met", "m"),
        ("hour", "hours"),
        ("perc", "percent"),
        ("usd", "money:USD"),
        ("walks", "walks"),
        ("pages", "pages"),
        ("minutes of mine", "minutes of mine"),
    ],
)
def test_the_beginning_of_a_known_unit_becomes_it_and_any_other_word_stays(desk, form, typed, code):
    begun(desk, form.top.unit)
    desk.typed(typed)
    desk.tabbed()
    assert form.top.unit.unit_code == code
    assert form.kind_editor.ground.unit_code == code


def test_the_rest_of_a_known_unit_is_seen_while_typing_and_delete_leaves_the_word_alone(desk, form):
    begun(desk, form.top.unit)
    desk.typed("min")
    line = form.top.unit.lineEdit()
    assert (line.text(), line.selectedText()) == ("min:sec", ":sec")
    desk.pressed(Qt.Key.Key_Delete)
    desk.tabbed()
    assert form.top.unit.unit_code == "min"


def test_a_word_of_ones_own_that_is_there_stays_although_a_known_unit_begins_so(desk, owner):
    made = key_results.add_key_result(
        desk.ws, objective_id=owner.id, title="Sit", kind="total", unit="min", target=90.0
    )
    editor = desk.show(KeyResultsEditor, owner.id)
    editor.open_line(editor.lines[0])
    unit = editor.lines[0].form.top.unit
    unit.setFocus(Qt.FocusReason.TabFocusReason)
    desk.tabbed()
    desk.finished()
    assert queries.key_result(desk.ws, made.id).metric.unit == "min"


def test_the_open_list_is_as_wide_as_its_longest_words(desk, form):
    unit = form.top.unit
    unit.setFocus()
    desk.pressed(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert unit.view().viewport().width() >= unit.view().sizeHintForColumn(0)
    unit.hidePopup()
