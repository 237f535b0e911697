"""An objective written by keyboard alone, and what the editor says when something is wrong."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.domain.codes import Horizon
from lifeokr.services import drafts, objectives, queries
from lifeokr.ui.pages.objective_editor import ObjectiveEditor


def only(desk):
    (view,) = queries.objectives(desk.ws, all=True)
    return view.objective


def test_an_objective_is_written_by_keyboard_as_one_step_and_leads_on_to_its_key_results(desk):
    editor = desk.show(ObjectiveEditor)
    assert desk.focus is editor.title
    desk.typed("Feel light on my feet again")
    desk.tabbed()
    desk.typed("The stairs")
    desk.pressed(Qt.Key.Key_Return)
    desk.typed("win.")
    desk.tabbed(2)
    desk.typed("Hea")
    desk.tabbed(2)
    desk.typed("5.1.")
    desk.tabbed()
    desk.typed("27.3.2026")
    desk.finished()
    made = only(desk)
    assert made.title == "Feel light on my feet again"
    assert made.why == "The stairs\nwin."
    assert (made.horizon, made.area_id) == (Horizon.QUARTER, desk.areas()["Health"].id)
    assert (made.first_day, made.due_day) == (date(2026, 1, 5), date(2026, 3, 27))
    assert desk.went == [("key-results-editor", made.id)]
    assert desk.ws.undo() == "add-objective"
    assert queries.objectives(desk.ws, all=True) == ()
    assert desk.ws.can_undo is None


def test_days_left_empty_are_those_of_the_quarter_and_stand_as_ghosts(desk):
    editor = desk.show(ObjectiveEditor)
    assert editor.first_day.placeholderText() == "1 January 2026"
    assert editor.due_day.placeholderText() == "31 March 2026"
    desk.typed("Read more")
    editor.area.choose(desk.areas()["Learning"].id)
    desk.finished()
    assert (only(desk).first_day, only(desk).due_day) == (date(2026, 1, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("code", "first", "due"),
    [
        ("quarter", "1 January 2026", "31 March 2026"),
        ("next-quarter", "1 April 2026", "30 June 2026"),
        ("year", "1 January 2026", "31 December 2026"),
    ],
)
def test_presets_write_the_days_and_how_far_they_look(desk, code, first, due):
    editor = desk.show(ObjectiveEditor)
    editor.presets[code].setFocus()
    desk.pressed(Qt.Key.Key_Space)
    assert (editor.first_day.text(), editor.due_day.text()) == (first, due)
    assert editor.horizon.code == ("year" if code == "year" else "quarter")


def test_a_day_is_written_out_when_its_field_is_left(desk):
    editor = desk.show(ObjectiveEditor)
    editor.due_day.setFocus()
    desk.typed("30.6.26")
    desk.tabbed()
    assert editor.due_day.text() == "30 June 2026"


def test_a_vision_asks_for_no_days_and_leads_to_its_page(desk):
    editor = desk.show(ObjectiveEditor)
    desk.typed("Be someone people like to call")
    editor.horizon.choose("vision")
    assert not editor.first_day.isVisible()
    assert not editor.parent_choice.isVisible()
    editor.title.setFocus()
    desk.finished()
    made = only(desk)
    assert (made.horizon, made.first_day, made.due_day) == (Horizon.VISION, None, None)
    assert desk.went == [("objective", made.id)]


def test_only_longer_directions_are_offered(desk):
    area = desk.areas()["Health"].id
    year = objectives.add_objective(desk.ws, title="A year", horizon=Horizon.YEAR, area_id=area)
    objectives.add_objective(desk.ws, title="A quarter", area_id=area)
    editor = desk.show(ObjectiveEditor)
    words = [editor.parent_choice.itemText(at) for at in range(editor.parent_choice.count())]
    assert words == ["Nothing yet", "A year"]
    desk.typed("Below it")
    editor.area.choose(area)
    editor.parent_choice.choose(year.id)
    desk.finished()
    below = [view for view in queries.objectives(desk.ws) if view.objective.title == "Below it"]
    assert below[0].objective.parent_id == year.id


def test_a_quarter_longer_than_one_is_asked_about_once_and_kept_as_a_season(desk):
    editor = desk.show(ObjectiveEditor)
    desk.typed("Grow what we eat")
    editor.area.choose(desk.areas()["Home"].id)
    editor.first_day.setText("1.1.2026")
    editor.due_day.setText("30.9.2026")
    desk.finished()
    assert desk.went == []
    assert "273 days" in editor.season_bar.words.text()  # 1 January to 30 September 2026, both counted
    assert desk.focus is editor.season_bar.buttons["keep"]
    desk.pressed(Qt.Key.Key_Space)
    assert only(desk).season_kept
    assert desk.ws.undo() == "add-objective"
    assert desk.ws.can_undo is None


def test_a_long_quarter_is_never_refused(desk):
    editor = desk.show(ObjectiveEditor)
    desk.typed("Grow what we eat")
    editor.area.choose(desk.areas()["Home"].id)
    editor.first_day.setText("1.1.2026")
    editor.due_day.setText("30.9.2026")
    desk.finished()
    editor.season_bar.buttons["nearer"].setFocus()
    desk.pressed(Qt.Key.Key_Space)
    assert desk.focus is editor.due_day
    desk.finished()
    assert only(desk).due_day == date(2026, 9, 30)
    assert not only(desk).season_kept


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("title", "", "A title is missing"),
        ("due_day", "someday", "That is no day"),
        ("due_day", "1.1.2025", "lies before the first"),
        ("area", None, "Which part of life"),
    ],
)
def test_what_is_wrong_is_said_beneath_its_field_and_nothing_is_lost(desk, field, text, said):
    editor = desk.show(ObjectiveEditor)
    editor.title.setText("Keep me")
    editor.why.setPlainText("And me")
    if field != "area":
        editor.area.choose(desk.areas()["Home"].id)
    editor.first_day.setText("1 January 2026")
    if text is not None:
        editor.asked[field].control.setText(text)
    editor.title.setFocus()
    desk.finished()
    problem = editor.asked[field].problem
    assert problem.isVisible()
    assert said in problem.text()
    assert "--" not in problem.text()
    assert editor.asked[field].control.accessibleDescription() == problem.text()
    assert desk.focus is editor.asked[field].control
    assert editor.why.toPlainText() == "And me"
    assert desk.went == []
    assert queries.objectives(desk.ws, all=True) == ()


def test_editing_changes_what_was_typed_and_nothing_else(desk):
    before = objectives.add_objective(
        desk.ws, title="Run", area_id=desk.areas()["Health"].id, why="Air", season_kept=True
    )
    editor = desk.show(ObjectiveEditor, before.id)
    assert editor.title.text() == "Run"
    desk.typed(" lightly")
    desk.finished()
    after = only(desk)
    assert (after.title, after.why, after.season_kept) == ("Run lightly", "Air", True)
    assert (after.first_day, after.due_day) == (before.first_day, before.due_day)
    assert desk.went == [("objective", before.id)]
    assert desk.ws.undo() == "edit-objective"
    assert only(desk) == before


def test_done_without_a_change_makes_no_step(desk):
    before = objectives.add_objective(desk.ws, title="Run", area_id=desk.areas()["Health"].id)
    desk.show(ObjectiveEditor, before.id)
    desk.finished()
    assert desk.went == [("objective", before.id)]
    assert desk.ws.can_undo == "add-objective"


def test_escape_goes_back_with_the_draft_kept_and_done_drops_it(desk):
    editor = desk.show(ObjectiveEditor)
    desk.typed("Half a wish")
    desk.pressed(Qt.Key.Key_Escape)
    assert desk.went == [("back", "")]
    assert [draft.text for draft in drafts.drafts(desk.ws)] == ["Half a wish"]
    editor = desk.show(ObjectiveEditor)
    assert "You were writing this on 1 February 2026." in editor.draft_bar.words.text()
    assert editor.title.text() == ""
    editor.draft_bar.buttons["go-on"].setFocus()
    desk.pressed(Qt.Key.Key_Space)
    assert editor.title.text() == "Half a wish"
    assert desk.focus is editor.title
    editor.area.choose(desk.areas()["Home"].id)
    desk.finished()
    assert only(desk).title == "Half a wish"
    assert drafts.drafts(desk.ws) == []
    desk.ws.undo()
    assert desk.show(ObjectiveEditor).draft_bar is None


def test_a_draft_can_be_left(desk):
    desk.show(ObjectiveEditor)
    desk.typed("Half a wish")
    desk.pressed(Qt.Key.Key_Escape)
    editor = desk.show(ObjectiveEditor)
    editor.draft_bar.buttons["leave"].setFocus()
    desk.pressed(Qt.Key.Key_Space)
    assert editor.title.text() == ""
    assert drafts.drafts(desk.ws) == []
    assert not editor.draft_bar.isVisible()


def test_all_that_is_wrong_is_named_at_once_and_what_is_mended_no_longer(desk):
    editor = desk.show(ObjectiveEditor)
    editor.due_day.setFocus()
    desk.typed("never")
    desk.finished()

    def told():
        return [name for name, asked in editor.asked.items() if asked.problem.text()]

    assert told() == ["title", "area", "due_day"]
    assert desk.focus is editor.title
    desk.typed("L")
    assert told() == ["area", "due_day"]
    editor.area.setFocus()
    desk.pressed(Qt.Key.Key_Down)
    assert told() == ["due_day"]
    editor.due_day.setFocus()
    desk.pressed(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.pressed(Qt.Key.Key_Delete)
    assert told() == []
