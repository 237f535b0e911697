"""What can be done to a line in the lists of the side column, by keys: each deed, what is said, and undo."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.domain.codes import InitiativeState
from lifeokr.services import events, initiatives, pauses, queries
from lifeokr.ui.pages.objective import ObjectivePage

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")  # of menus


@pytest.fixture
def page(desk, told):
    return desk.show(ObjectivePage, told.objective)


def lines(section):
    """Return the words of each line, those below after a bar."""
    return [" | ".join(filter(None, (line.words.text(), line.below.text()))) for line in section.rows.widgets]


def written(desk, told):
    return [one.text for one in queries.objective_details(desk.ws, told.objective).reflections]


def test_who_helps_is_thanked_and_not_thanked_again(desk, page, told):
    assert lines(page.people) == ["Tom | counts"]
    desk.chose(page.people.rows[told.tom].more, "thank")
    assert lines(page.people) == ["Tom | counts. Thanked."]
    assert [one.thanked for one in queries.contributors(desk.ws)] == [True]
    desk.chose(page.people.rows[told.tom].more, "thank")
    assert lines(page.people) == ["Tom | counts"]
    assert desk.said == ["Thanked: Tom", "Not thanked yet."]


def test_who_helps_is_changed_in_the_place_of_the_line(desk, page, told):
    line = page.people.rows[told.tom]
    desk.chose(line.more, "edit")
    assert line.isAncestorOf(desk.focus)
    desk.pressed(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.typed("Tomas")
    desk.pressed(Qt.Key.Key_Return)
    assert lines(page.people) == ["Tomas | counts"]
    assert desk.focus is line.more
    assert desk.said == ["Changed."]


def test_who_helps_is_deleted_and_comes_back_by_undo(desk, page, told):
    desk.chose(page.people.rows[told.tom].more, "delete")
    assert lines(page.people) == []
    assert desk.said == ["Deleted: Tom"]
    desk.undone()
    assert lines(page.people) == ["Tom | counts"]


def state(desk, id):
    return next(one.initiative.state for one in queries.initiatives(desk.ws) if one.initiative.id == id)


def test_what_is_done_is_let_go_of_and_taken_up_again(desk, page, told):
    line = page.doings.rows[told.once]
    desk.chose(line.more, "drop")
    assert state(desk, told.once) is InitiativeState.DROPPED
    assert line.below.text() == "let go"
    assert not line.box.isEnabled()
    desk.chose(line.more, "drop")
    assert state(desk, told.once) is InitiativeState.OPEN
    assert desk.said == ["Let go.", "Taken up again."]


def test_what_is_done_is_deleted(desk, page, told):
    desk.chose(page.doings.rows[told.once].more, "delete")
    assert [one.initiative.id for one in queries.initiatives(desk.ws)] == [told.again]
    assert desk.said == ["Deleted: Ask the bank"]


def test_what_was_written_is_changed_and_deleted(desk, page, told):
    assert lines(page.reflections) == ["What moved it, 15 February 2026 | Small is fine."]
    desk.chose(page.reflections.rows[told.written].more, "edit")
    desk.pressed(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    desk.typed(" Truly.")
    desk.pressed(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written(desk, told) == ["Small is fine. Truly."]
    desk.chose(page.reflections.rows[told.written].more, "delete")
    assert written(desk, told) == []
    assert lines(page.reflections) == []
    assert desk.said == ["Changed.", "Deleted."]


def test_a_rest_without_an_end_is_ended_in_the_history(desk, page, told):
    pauses.pause(desk.ws, objective_id=told.objective, first_day=date(2026, 2, 10))
    desk.settle()
    row = next(page.history.rows[key] for key, one in page.history.things.items() if one.pause is not None)
    desk.chose(row.more, "end")
    (pause,) = queries.objective_details(desk.ws, told.objective).pauses
    assert pause.last_day is not None
    assert desk.said == ["The rest is over."]
    assert [deed[0] for deed in row.more.deeds] == ["delete"]


def test_an_event_is_deleted_in_the_history(desk, page, told):
    events.add_event(desk.ws, title="Moved house", day=date(2026, 2, 3), objective_id=told.objective)
    desk.settle()
    row = next(page.history.rows[key] for key, one in page.history.things.items() if one.event is not None)
    desk.chose(row.more, "delete")
    assert queries.objective_details(desk.ws, told.objective).events == ()
    assert desk.said == ["Event deleted."]


def test_what_only_happened_has_nothing_to_press(page):
    assert {line.more.isVisible() for line in page.history.rows.widgets} == {False}


def test_a_line_knows_its_own_thing_when_others_go(desk, page, told):
    more = initiatives.add_initiative(desk.ws, title="Read the fine print", objective_id=told.objective).id
    desk.settle()
    initiatives.delete_initiative(desk.ws, told.once)
    desk.settle()
    desk.chose(page.doings.rows[more].more, "delete")
    assert desk.said == ["Deleted: Read the fine print"]


def test_a_change_that_cannot_be_is_said_in_the_preview(desk, page, told, qtbot):
    desk.chose(page.cards.widgets[0].menu_button, "rest")
    form = page.cards.widgets[0].form
    desk.tabbed_to(form.last)
    desk.typed("1.1.2020")
    qtbot.waitUntil(lambda: "lies before" in form.preview.text())
    assert form.preview.accessibleName() == form.preview.text()
