"""What the key results editor says by itself: the kinds, which way is better, the days, what is missing."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from lifeokr.domain.codes import Horizon
from lifeokr.domain.kinds import KINDS
from lifeokr.services import key_results, objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.ui.kit.text import Label
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor

# What the example beside each kind is about.
EXAMPLES = {
    "latest": "savings", "best": "10 km", "total": "invitations", "rate": "2 to 5 a week",
    "average": "weight", "within": "pulse", "rhythm": "dinners in 70%", "milestones": "concert",
}  # fmt: skip
# Where a kind's list goes down to, and what a title alone still needs there.
NEEDS = {
    "latest": "Needs a target.", "best": "Needs a target.", "total": "Needs a target.",
    "rate": "Needs a target.", "average": "Needs a target.",
    "within": "Needs a lowest or a highest value and a target.",
    "rhythm": "Needs how often and a target.", "milestones": "Needs a step.",
}  # fmt: skip


@pytest.fixture
def objective(desk):
    """An objective of the first quarter of 2026, looked at on 1 February."""
    return objectives.add_objective(desk.ws, title="Lighter", area_id=desk.areas()["Health"].id)


@pytest.fixture
def editor(desk, objective):
    return desk.show(KeyResultsEditor, objective.id)


def chosen_by_keys(desk, form, kind):
    """Go to a kind in its list by the arrows."""
    form.top.kind.setFocus()
    for _ in range(list(KINDS).index(kind)):
        desk.pressed(Qt.Key.Key_Down)
    assert form.kind == kind


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_says_how_it_counts_with_an_example(desk, editor, kind):
    top = editor.lines[0].form.top
    chosen_by_keys(desk, editor.lines[0].form, kind)
    words = top.explained.text()
    assert EXAMPLES[kind] in words
    assert top.explained.isVisible()
    assert top.kind.accessibleDescription() == words
    row = top.kind.currentIndex()
    assert top.kind.itemData(row, Qt.ItemDataRole.AccessibleDescriptionRole) == words


@pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")  # of popups
def test_in_the_open_list_every_kind_has_its_explanation_in_a_second_line(desk, editor):
    kind = editor.lines[0].form.top.kind
    kind.setFocus()
    desk.pressed(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    listed = kind.view()
    assert listed.isVisible()
    metrics = Label("", "caption").fontMetrics()
    for at in range(kind.count()):
        where = listed.visualRect(kind.model().index(at, 0))
        words = kind.itemData(at, Qt.ItemDataRole.AccessibleDescriptionRole)
        assert where.height() >= 36  # a line of 20 and one of 16 pixels
        assert where.width() >= metrics.horizontalAdvance(words)
    row = QAccessible.queryAccessibleInterface(listed).child(1)
    assert row.text(QAccessible.Text.Name) == "Best value"
    assert "10 km from 56:30 to 50:00" in row.text(QAccessible.Text.Description)
    desk.pressed(Qt.Key.Key_Escape)


def test_a_mistake_is_described_first_and_the_kind_again_after_it(editor):
    asked = editor.lines[0].form.asked["kind"]
    before = asked.control.accessibleDescription()
    asked.show_problem("That cannot be.")
    assert asked.control.accessibleDescription() == "That cannot be."
    asked.show_problem("")
    assert asked.control.accessibleDescription() == before


def test_which_way_is_better_is_said_in_words_from_the_first_moment(desk, editor):
    form = editor.lines[0].form
    assert form.top.better.text() == "Better is: higher or lower, as your numbers say."
    form.kind_editor.start.setFocus()
    desk.typed("78.4")
    desk.tabbed()
    desk.typed("75")
    assert form.top.better.text() == "Better is: lower."
    form.kind_editor.start.setFocus()
    form.kind_editor.start.selectAll()
    desk.typed("70")
    assert form.top.better.text() == "Better is: higher."


def test_the_lead_promises_nothing_that_is_not_read(desk, editor):
    lead = next(
        label for label in editor.findChildren(Label) if label.role == "lead" and len(label.text()) > 9
    )
    assert lead.text() == (
        "Name each in your own words, then give its numbers beneath. Two to four is plenty."
    )
    desk.typed("Run 10 km from 56:30 to 50:00")
    assert editor.lines[0].form.kind_editor.target.text() == ""


@pytest.mark.parametrize("kind", KINDS)
def test_a_line_folded_by_enter_says_what_it_still_needs(desk, editor, kind):
    chosen_by_keys(desk, editor.lines[0].form, kind)
    editor.lines[0].title.setFocus()
    desk.typed("Something")
    desk.pressed(Qt.Key.Key_Return)
    line = editor.lines[0]
    assert not line.is_open
    assert line.needs.isVisible()
    assert line.needs.text() == NEEDS[kind]
    assert line.title.accessibleDescription() == NEEDS[kind]


def test_a_line_that_has_all_needs_nothing_and_an_empty_one_is_not_blamed(desk, editor):
    desk.typed("10 km")
    editor.lines[0].form.kind_editor.target.setFocus()
    desk.typed("50")
    editor.lines[0].title.setFocus()
    desk.pressed(Qt.Key.Key_Return)
    desk.pressed(Qt.Key.Key_Up)
    assert not editor.lines[0].needs.isVisible()
    editor.lines[0].title.setFocus()
    assert [line.needs.isVisible() for line in editor.lines] == [False, False]


def test_a_target_that_cannot_be_read_and_a_title_are_named(desk, editor):
    editor.lines[0].form.kind_editor.target.setFocus()
    desk.typed("many")
    editor.add_line()
    assert editor.lines[0].needs.text() == "Needs a title and a target that can be read."


def test_the_words_go_when_the_line_opens_and_the_target_is_given(desk, editor):
    desk.typed("10 km")
    desk.pressed(Qt.Key.Key_Return)
    editor.lines[0].title.setFocus()
    assert not editor.lines[0].needs.isVisible()
    editor.lines[0].form.kind_editor.target.setFocus()
    desk.typed("50")
    editor.lines[1].title.setFocus()
    assert not editor.lines[0].needs.isVisible()
    assert "to 50" in editor.lines[0].caption.text()


def kept(desk):
    ((view,),) = (one.key_results for one in queries.objectives(desk.ws))
    return view


def written(desk, editor):
    """Write a key result to 12 by keyboard and keep it."""
    desk.typed("Letters")
    editor.lines[0].form.kind_editor.target.setFocus()
    desk.typed("12")
    desk.finished()


def test_one_written_while_its_objective_is_under_way_begins_today_and_says_so(desk, editor):
    assert editor.lines[0].form.top.days.accessibleName() == (
        "Counts today to 31 March 2026. Choose other days"
    )
    written(desk, editor)
    assert (kept(desk).key_result.first_day, kept(desk).key_result.due_day) == (date(2026, 2, 1), None)
    assert not kept(desk).standing.quiet  # as it would be after 31 silent days from 1 January


def test_other_days_are_chosen_from_the_days_that_are_said(desk, editor):
    form = editor.lines[0].form
    form.top.days.setFocus()
    desk.pressed(Qt.Key.Key_Space)
    assert desk.focus is form.more.first_day
    desk.pressed(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.typed("5.1.2026")
    assert form.top.days.text() == "5 January to 31 March"
    desk.pressed(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.pressed(Qt.Key.Key_Delete)
    assert form.top.days.text() == "1 January to 31 March"  # the objective's
    editor.lines[0].title.setFocus()
    written(desk, editor)
    assert kept(desk).key_result.first_day is None


@pytest.mark.parametrize(
    ("today", "own"),
    [
        (date(2025, 12, 20), None),  # before it begins
        (date(2026, 1, 1), None),  # on its first day
        (date(2026, 1, 2), date(2026, 1, 2)),
        (date(2026, 3, 31), None),  # on its last: no way would be left
        (date(2026, 5, 1), None),  # after it
    ],
)
def test_days_of_its_own_are_given_only_while_the_objective_is_under_way(desk, objective, today, own):
    desk.ws.clock = fixed_clock(today)
    editor = desk.show(KeyResultsEditor, objective.id)
    assert editor.lines[0].form.more.first_day.day == own


def test_a_key_result_that_is_there_keeps_the_days_it_has(desk, objective):
    made = key_results.add_key_result(
        desk.ws, objective_id=objective.id, title="Read", kind="total", target=4.0
    )
    editor = desk.show(KeyResultsEditor, objective.id)
    assert editor.lines[0].form.top.days.text() == "1 January to 31 March"
    desk.typed("!")
    desk.finished()
    after = queries.key_result(desk.ws, made.id).key_result
    assert (after.title, after.first_day) == ("Read!", None)


def test_a_year_that_is_under_way_is_counted_from_today_too(desk):
    year = objectives.add_objective(
        desk.ws, title="A year", horizon=Horizon.YEAR, area_id=desk.areas()["Health"].id
    )
    editor = desk.show(KeyResultsEditor, year.id)
    assert editor.lines[0].form.top.days.text() == "today to 31 December 2026"


def test_a_line_of_a_draft_that_has_a_title_alone_says_what_it_needs(desk, objective, editor):
    desk.typed("One")
    desk.pressed(Qt.Key.Key_Return)
    desk.typed("Two")
    desk.pressed(Qt.Key.Key_Escape)
    again = desk.show(KeyResultsEditor, objective.id)
    again.draft_bar.buttons["go-on"].setFocus()
    desk.pressed(Qt.Key.Key_Space)
    assert [line.is_open for line in again.lines] == [True, False]
    assert again.lines[1].needs.text() == "Needs a target."


def test_the_next_line_is_scrolled_into_sight(desk, editor):
    desk.window.resize(820, 320)  # less high than a line that is open
    QApplication.processEvents()
    for number in range(4):
        desk.typed(f"Line {number}")
        desk.pressed(Qt.Key.Key_Return)
        for _ in range(3):
            QApplication.processEvents()
        title = editor.lines[-1].title
        assert desk.focus is title
        seen = editor.viewport().rect()
        assert seen.contains(title.mapTo(editor.viewport(), title.rect().topLeft()))
        assert seen.contains(title.mapTo(editor.viewport(), title.rect().bottomRight()))
