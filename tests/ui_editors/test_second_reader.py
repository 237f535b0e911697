"""A second key result on a series that is there: one entry feeds both, and the start is where it stands."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.domain.codes import Cadence, Horizon
from lifeokr.services import check_ins, key_results, objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor


@pytest.fixture
def weight(desk):
    """A year's weight from 80 to 72 kg, last at 78.5 on the 20th of January, entered monthly."""
    area = desk.areas()["Health"].id
    desk.ws.clock = fixed_clock(date(2026, 1, 1))
    year = objectives.add_objective(desk.ws, title="A light year", horizon=Horizon.YEAR, area_id=area)
    made = key_results.add_key_result(
        desk.ws, objective_id=year.id, title="Weight", kind="latest", unit="kg", start=80.0, target=72.0
    )
    desk.ws.clock = fixed_clock(date(2026, 1, 20))
    check_ins.check_in(desk.ws, key_result_id=made.id, value=78.5)
    desk.ws.clock = fixed_clock(date(2026, 2, 1))
    return made


@pytest.fixture
def editor(desk, weight):
    area = desk.areas()["Health"].id
    quarter = objectives.add_objective(desk.ws, title="Lighter by spring", area_id=area)
    return desk.show(KeyResultsEditor, quarter.id)


def series_chosen(desk, form):
    """Open More and choose the one series there is, all by keys."""
    form.more.toggle.setFocus()
    desk.pressed(Qt.Key.Key_Space)
    for _ in range(30):
        if desk.focus is form.more.series:
            break
        desk.tabbed()
    assert desk.focus is form.more.series
    desk.pressed(Qt.Key.Key_Down)


def test_a_series_is_chosen_by_keys_and_fills_in_how_it_counts_and_the_start(desk, editor, weight):
    desk.typed("Down to 75")
    form = editor.lines[0].form
    series_chosen(desk, form)
    assert form.more.series.currentText() == "Weight: Latest value, kg"
    assert (form.kind, form.top.unit.unit_code, form.top.cadence.code) == ("latest", "kg", "monthly")
    assert not form.top.kind.isEnabled()
    assert not form.top.unit.isEnabled()
    assert form.kind_editor.start.text() == "78.5"
    form.kind_editor.target.setFocus()
    desk.typed("75")
    desk.finished()
    (view,) = [one for one in queries.objectives(desk.ws) if one.objective.title == "Lighter by spring"]
    made = view.key_results[0]
    assert made.metric.id == queries.key_result(desk.ws, weight.id).metric.id
    assert (made.key_result.start, made.standing.target) == (78.5, 75.0)
    assert made.metric.cadence is Cadence.MONTHLY
    assert len(queries.metrics(desk.ws)) == 1
    check_ins.check_in(desk.ws, key_result_id=made.key_result.id, value=77.0)
    assert queries.key_result(desk.ws, weight.id).standing.value == 77.0  # one entry feeds both
    desk.ws.undo()
    assert desk.ws.undo() == "add-key-results"
    assert len(queries.metrics(desk.ws)) == 1


def test_a_start_of_ones_own_stays_and_leaving_the_series_asks_again(desk, editor):
    form = editor.lines[0].form
    form.kind_editor.start.setFocus()
    desk.typed("79")
    series_chosen(desk, form)
    assert form.kind_editor.start.text() == "79"
    desk.pressed(Qt.Key.Key_Up)
    assert form.top.kind.isEnabled()
    assert form.arguments()["metric_id"] is None


def test_the_start_of_a_series_goes_with_it(desk, editor):
    form = editor.lines[0].form
    series_chosen(desk, form)
    assert form.kind_editor.start.text() == "78.5"
    desk.pressed(Qt.Key.Key_Up)
    assert form.kind_editor.start.text() == ""


def test_a_draft_brings_the_series_back_with_a_start_written_over_it(desk, editor, weight):
    line = editor.lines[0]
    series_chosen(desk, line.form)
    line.form.kind_editor.start.setText("78")
    texts = line.texts()
    fresh = editor.add_line()
    fresh.restore(texts)
    told = fresh.form.arguments()
    assert (told["metric_id"], told["start"]) == (queries.key_result(desk.ws, weight.id).metric.id, 78.0)
    assert told["unit"] == "kg"


def test_a_key_result_that_is_there_is_not_asked_for_its_series(desk, weight):
    editor = desk.show(KeyResultsEditor, weight.objective_id)
    assert "metric" not in editor.lines[0].with_form().asked
