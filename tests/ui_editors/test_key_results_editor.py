"""Key results written line by line: adding, removing, moving, changing, and what is said meanwhile."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.domain.codes import Cadence, Horizon, Whose
from lifeokr.services import check_ins, drafts, key_results, objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor


@pytest.fixture
def objective(desk):
    return objectives.add_objective(desk.ws, title="Lighter", area_id=desk.areas()["Health"].id)


@pytest.fixture
def run(desk, objective):
    """A 10 km time from 56:30 to 50:00 and 48:00, at 54:00 by the 20th of January."""
    desk.ws.clock = fixed_clock(date(2026, 1, 1))
    made = key_results.add_key_result(
        desk.ws, objective_id=objective.id, title="10 km", kind="best", unit="min:sec",
        start=3390.0, target=3000.0, stretch=2880.0,
    )  # fmt: skip
    desk.ws.clock = fixed_clock(date(2026, 1, 20))
    check_ins.check_in(desk.ws, key_result_id=made.id, value=3240.0)
    desk.ws.clock = fixed_clock(date(2026, 2, 1))
    return made


def titles(desk):
    (view,) = queries.objectives(desk.ws)
    return [one.key_result.title for one in view.key_results]


def standing(desk, key_result, day=None):
    if day is not None:
        desk.ws.clock = fixed_clock(day)
    found = queries.key_result(desk.ws, key_result.id).standing
    desk.ws.clock = fixed_clock(date(2026, 2, 1))
    return found


def put(line, **texts):
    """Fill the fields of a line."""
    line.title.setText(texts.pop("title", line.title.text()))
    line.with_form().restore(texts)


def test_enter_goes_on_to_the_next_line_and_only_one_form_is_open(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    desk.typed("Run ten")
    desk.pressed(Qt.Key.Key_Return)
    desk.typed("Read five")
    assert [line.title.text() for line in editor.lines] == ["Run ten", "Read five"]
    assert [line.is_open for line in editor.lines] == [False, True]
    editor.lines[0].title.setFocus()
    assert [line.is_open for line in editor.lines] == [True, False]


def test_a_folded_line_says_its_goalposts(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    put(editor.lines[0], title="10k", kind="best", unit="min:sec", start="56:30", target="50:00")
    editor.add_line()
    assert editor.lines[0].caption.isVisible()
    assert editor.lines[0].caption.text() == "Best value. 56:30 to 50:00, stretch 48:00."
    assert not editor.lines[1].caption.isVisible()


def test_a_line_folds_although_the_keyboard_stood_in_its_form(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    put(editor.lines[0], title="One", target="5", start="1")
    editor.add_line()
    editor.open_line(editor.lines[0])
    editor.lines[0].form.kind_editor.start.setFocus()
    editor.add_line()
    assert [line.is_open for line in editor.lines] == [False, False, True]
    assert desk.focus is editor.lines[2].title


def test_all_lines_are_saved_as_one_step_in_their_order_and_empty_ones_are_left_out(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    put(editor.lines[0], title="First", target="5", start="1")
    put(editor.add_line(), title="Second", kind="total", target="6")
    editor.add_line()
    editor.open_line(editor.lines[1])
    editor.lines[1].up.setFocus()
    desk.pressed(Qt.Key.Key_Space)
    assert [line.title.text() for line in editor.lines] == ["Second", "First", ""]
    assert editor.lines[0].isAncestorOf(desk.focus)
    desk.finished()
    assert titles(desk) == ["Second", "First"]
    assert desk.went == [("objective", objective.id)]
    assert desk.ws.undo() == "add-key-results"
    assert titles(desk) == []
    assert desk.ws.can_undo == "add-objective"


def test_lines_that_are_there_are_taken_away_renamed_and_moved_in_one_step(desk, objective):
    for title in ("One", "Two", "Three"):
        key_results.add_key_result(desk.ws, objective_id=objective.id, title=title, kind="total", target=4.0)
    editor = desk.show(KeyResultsEditor, objective.id)
    editor.open_line(editor.lines[1])
    editor.lines[1].away.setFocus()
    desk.pressed(Qt.Key.Key_Space)
    editor.open_line(editor.lines[1])
    desk.typed("!")
    editor.lines[1].up.setFocus()
    desk.pressed(Qt.Key.Key_Space)
    desk.finished()
    assert titles(desk) == ["Three!", "One"]
    assert desk.ws.undo() == "edit-key-result"
    assert titles(desk) == ["One", "Two", "Three"]


def test_saving_without_a_change_makes_no_step(desk, run):
    desk.show(KeyResultsEditor, run.objective_id)
    before = desk.ws.can_undo
    desk.finished()
    assert desk.ws.can_undo == before
    assert desk.went == [("objective", run.objective_id)]


def test_the_suggested_stretch_follows_until_a_stretch_is_written(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    form = editor.lines[0].form
    put(editor.lines[0], start="0", target="10")
    assert (form.kind_editor.stretch.text(), form.kind_editor.suggests) == ("13", True)
    form.kind_editor.target.setText("20")
    assert form.kind_editor.stretch.text() == "26"
    form.kind_editor.stretch.setFocus()
    form.kind_editor.stretch.selectAll()
    desk.typed("30")
    form.kind_editor.target.setText("25")
    assert form.kind_editor.stretch.text() == "30"


def test_an_emptied_stretch_is_a_promise_and_says_so(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    form = editor.lines[0].form
    put(editor.lines[0], title="Keep it", start="0", target="10")
    form.kind_editor.stretch.setFocus()
    form.kind_editor.stretch.selectAll()
    desk.pressed(Qt.Key.Key_Delete)
    assert form.more.committed.isChecked()
    assert "a promise" in editor.note.gap.text()
    desk.finished()
    ((view,),) = (one.key_results for one in queries.objectives(desk.ws))
    assert view.standing.stretch is None


def test_the_switch_takes_the_stretch_away_and_brings_it_back(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    form = editor.lines[0].form
    put(editor.lines[0], start="0", target="10")
    form.more.unfold()
    form.more.committed.setFocus()
    desk.pressed(Qt.Key.Key_Space)
    assert form.kind_editor.stretch.text() == ""
    desk.pressed(Qt.Key.Key_Space)
    assert form.kind_editor.stretch.text() == "13"


def test_an_empty_start_is_the_first_number(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    assert editor.lines[0].form.kind_editor.start.placeholderText() == "my first number"
    put(editor.lines[0], title="Weight", kind="average", unit="kg", target="75")
    desk.finished()
    ((view,),) = (one.key_results for one in queries.objectives(desk.ws))
    assert view.key_result.start is None
    assert view.standing.stretch is None


def test_what_hides_behind_more_is_kept(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    put(
        editor.lines[0], title="Weight", kind="average", unit="kg", start="78.4", target="75", sure="77",
        whose="others", weight="2.5", first_day="12.1.2026", due_day="20.3.2026", cadence="daily",
    )  # fmt: skip
    desk.finished()
    ((view,),) = (one.key_results for one in queries.objectives(desk.ws))
    key_result = view.key_result
    assert (view.standing.sure, key_result.whose, key_result.weight) == (77.0, Whose.OTHERS, 2.5)
    assert (key_result.first_day, key_result.due_day) == (date(2026, 1, 12), date(2026, 3, 20))
    assert view.metric.cadence is Cadence.DAILY


def test_more_than_five_lines_are_mentioned_and_never_refused(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    put(editor.lines[0], title="Line 1", kind="total", target="5")
    for number in range(2, 6):
        put(editor.add_line(), title=f"Line {number}", kind="total", target="5")
    assert not editor.many.isVisible()
    put(editor.add_line(), title="Line 6", kind="total", target="5")
    assert editor.many.isVisible()
    desk.finished()
    assert len(titles(desk)) == 6


def test_steps_are_counted_whatever_unit_was_chosen_before(desk, objective):
    editor = desk.show(KeyResultsEditor, objective.id)
    put(editor.lines[0], title="Concert", unit="kg", kind="milestones", steps='[["Sing", "", "", ""]]')
    assert editor.lines[0].form.trail.trail.target == "1 target, a success"
    desk.finished()
    ((view,),) = (one.key_results for one in queries.objectives(desk.ws))
    assert view.metric.unit == "number"


def test_a_year_is_asked_for_monthly(desk):
    year = objectives.add_objective(
        desk.ws, title="A year", horizon=Horizon.YEAR, area_id=desk.areas()["Health"].id
    )
    editor = desk.show(KeyResultsEditor, year.id)
    assert editor.lines[0].form.top.cadence.code == "monthly"


@pytest.mark.parametrize(
    ("texts", "field", "said"),
    [
        ({"title": "A", "start": "5", "target": "5"}, "target", "equals the start"),
        ({"title": "A"}, "target", "Where should it go?"),
        ({"title": "", "target": "5"}, "title", "A title is missing"),
        ({"title": "A", "start": "0", "target": "5", "stretch": "4"}, "stretch", "lies beyond the target"),
        ({"title": "A", "start": "0", "target": "many"}, "target", "cannot be read"),
        ({"title": "A", "start": "0", "target": "5", "sure": "6"}, "sure", "between start and target"),
        ({"title": "A", "kind": "within", "target": "80"}, "low", "Give a low end"),
        ({"title": "A", "kind": "within", "low": "5", "target": "180"}, "target", "between 0 and 100 %"),
        ({"title": "A", "kind": "rhythm", "target": "80"}, "times", "How often"),
        ({"title": "A", "target": "5", "due_day": "never"}, "due_day", "no day"),
        ({"title": "A", "target": "5", "due_day": "1.1.2020"}, "due_day", "lies before the first"),
        ({"title": "A", "target": "5", "weight": "0"}, "weight", "more than 0"),
        ({"title": "A", "kind": "milestones"}, "target", "Where should it go?"),
    ],
)
def test_what_is_wrong_is_said_beneath_its_field_in_its_line(desk, objective, texts, field, said):
    editor = desk.show(KeyResultsEditor, objective.id)
    put(editor.lines[0], title="Good", kind="total", target="5")
    put(editor.add_line(), **texts)
    editor.open_line(editor.lines[0])
    desk.finished()
    line = editor.lines[1]
    assert line.is_open
    problem = line.asked[field].problem
    assert problem.isVisible()
    assert said in problem.text()
    assert "--" not in problem.text()
    assert line.isAncestorOf(desk.focus)
    assert desk.went == []
    assert titles(desk) == []
    assert line.title.text() == texts["title"]


def test_moving_the_target_from_today_leaves_every_earlier_day_as_it_was(desk, run):
    earlier = standing(desk, run, date(2026, 1, 25))
    editor = desk.show(KeyResultsEditor, run.objective_id)
    form = editor.lines[0].form
    assert not form.question.isVisible()
    form.kind_editor.target.setText("49:00")
    form.preview_now()
    assert form.question.isVisible()
    # 150 of 390 seconds are 0.7 x 0.3846 = 0.269; of 450 seconds 0.7 x 0.3333 = 0.233
    words = form.question.preview.text()
    assert "0.23" in words
    assert "instead of 0.27" in words
    assert "Every day before today stays as it was." in words
    form.question.reason.setFocus()
    desk.typed("It goes well")
    desk.finished()
    now = queries.key_result_details(desk.ws, run.id)
    assert [(row.day, row.target, row.reason) for row in now.marks] == [
        (None, 3000.0, ""),
        (date(2026, 2, 1), 2940.0, "It goes well"),
    ]
    assert standing(desk, run, date(2026, 1, 25)) == earlier
    assert desk.ws.undo() == "edit-key-result"


def test_fixing_a_mistake_mends_the_marks_in_place(desk, run):
    editor = desk.show(KeyResultsEditor, run.objective_id)
    form = editor.lines[0].form
    form.kind_editor.target.setText("49:00")
    form.question.how.choose("fix")
    form.preview_now()
    assert "Earlier days are worked out anew as well." in form.question.preview.text()
    desk.finished()
    now = queries.key_result_details(desk.ws, run.id)
    assert [(row.day, row.target) for row in now.marks] == [(None, 2940.0)]


def test_a_changed_start_can_only_be_fixed(desk, run):
    editor = desk.show(KeyResultsEditor, run.objective_id)
    form = editor.lines[0].form
    form.kind_editor.start.setText("57:00")
    form.preview_now()
    assert form.question.how.code == "fix"
    desk.finished()
    assert queries.key_result(desk.ws, run.id).key_result.start == 3420.0


def test_a_preview_changes_nothing(desk, run):
    before = standing(desk, run)
    editor = desk.show(KeyResultsEditor, run.objective_id)
    heard = []
    desk.ws.listen(heard.append)
    editor.lines[0].form.kind_editor.target.setText("49:00")
    editor.lines[0].form.preview_now()
    assert standing(desk, run) == before
    assert heard == []


def test_a_target_that_turns_better_into_worse_is_refused_from_today(desk, run):
    editor = desk.show(KeyResultsEditor, run.objective_id)
    form = editor.lines[0].form
    form.kind_editor.stretch.clear()
    form.kind_editor.target.setText("60:00")
    desk.finished()
    assert "better into worse" in form.asked["target"].problem.text()
    assert desk.went == []


def test_steps_that_are_there_keep_their_ticks_when_one_is_added(desk, objective):
    made = key_results.add_key_result(
        desk.ws, objective_id=objective.id, title="Concert", kind="milestones",
        steps=[key_results.StepLine(title="Room", done_day=date(2026, 1, 9)),
               key_results.StepLine(title="Songs", weight=2.0)],
    )  # fmt: skip
    editor = desk.show(KeyResultsEditor, objective.id)
    steps = editor.lines[0].form.kind_editor.steps
    steps.rows[1].title.setFocus()
    desk.pressed(Qt.Key.Key_Return)
    desk.typed("Sing")
    desk.finished()
    view = queries.key_result(desk.ws, made.id)
    assert [(step.title, step.weight, step.done_day) for step in view.steps] == [
        ("Room", 1.0, date(2026, 1, 9)),
        ("Songs", 2.0, None),
        ("Sing", 1.0, None),
    ]
    assert view.standing.target == 4.0


def test_escape_keeps_all_lines_as_a_draft_and_going_on_brings_them_back(desk, run):
    editor = desk.show(KeyResultsEditor, run.objective_id)
    desk.typed(", faster")
    put(editor.add_line(), title="Read", kind="total", unit="books", target="5")
    editor.lines[1].up.setFocus()
    desk.pressed(Qt.Key.Key_Space)
    desk.pressed(Qt.Key.Key_Escape)
    assert desk.went == [("back", "")]
    assert titles(desk) == ["10 km"]
    editor = desk.show(KeyResultsEditor, run.objective_id)
    assert [line.title.text() for line in editor.lines] == ["10 km"]
    editor.draft_bar.buttons["go-on"].setFocus()
    desk.pressed(Qt.Key.Key_Space)
    assert [line.title.text() for line in editor.lines] == ["Read", "10 km, faster"]
    desk.finished()
    assert titles(desk) == ["Read", "10 km, faster"]
    assert drafts.drafts(desk.ws) == []
    desk.ws.undo()
    assert titles(desk) == ["10 km"]


def test_a_line_taken_away_stays_away_when_the_draft_is_gone_on_with(desk, run):
    key_results.add_key_result(desk.ws, objective_id=run.objective_id, title="Read", kind="total", target=4.0)
    editor = desk.show(KeyResultsEditor, run.objective_id)
    editor.lines[0].away.setFocus()
    desk.pressed(Qt.Key.Key_Space)
    desk.pressed(Qt.Key.Key_Escape)
    editor = desk.show(KeyResultsEditor, run.objective_id)
    assert len(editor.lines) == 2
    editor.draft_bar.buttons["go-on"].setFocus()
    desk.pressed(Qt.Key.Key_Space)
    assert [line.title.text() for line in editor.lines] == ["Read"]


def test_a_title_is_shown_as_it_was_written(desk, objective):
    hostile = "<b>Bold</b> & {brace} %s \\u202e"
    editor = desk.show(KeyResultsEditor, objective.id)
    put(editor.lines[0], title=hostile, kind="total", unit="<i>x</i>", target="5")
    desk.finished()
    assert titles(desk) == [hostile]
    editor = desk.show(KeyResultsEditor, objective.id)
    assert editor.lines[0].title.text() == hostile
    assert "<i>x</i>" in editor.lines[0].form.trail.trail.target
