"""Joining two series, converting a unit, reading a series in another way."""

from __future__ import annotations

import pytest

from lifeokr.domain.errors import KindsDiffer, RangeMissing, UnitsDiffer, ValueOutOfRange
from lifeokr.services import metrics, queries


def test_a_converted_unit_converts_entries_marks_and_history_undoably(life):
    """1 mi is 1.609344 km exactly."""
    walks = life.key_result(unit="mi", start=0, target=10, stretch=20, sure=5)
    life.did("check-in", key_result_id=walks.id, text="2", day="2026-05-01")
    life.did("change-marks", key_result_id=walks.id, target=12, stretch=20)
    before, p = life.exported(), life.stands(walks).p
    life.did("convert-unit", metric_id=walks.metric_id, unit="km")
    view = queries.key_result(life.ws, walks.id)
    assert view.metric.unit == "km"
    assert view.standing.value == pytest.approx(3.218688, abs=1e-9)
    assert view.standing.target == pytest.approx(19.312128, abs=1e-9)
    assert view.standing.p == pytest.approx(p, abs=1e-9)
    assert life.stands(walks, "2026-05-30").target == pytest.approx(16.09344, abs=1e-9)
    life.ws.undo()
    assert life.exported() == before


def test_a_unit_converted_into_itself_is_no_step(life):
    """A rest's cut is worked out to more digits than a conversion keeps."""
    walks = life.key_result(unit="km")
    life.did("pause", key_result_id=walks.id, first_day="2026-05-11", last_day="2026-05-17", due="cut")
    life.did("convert-unit", metric_id=walks.metric_id, unit="km")
    assert life.ws.can_undo == "pause"


def test_a_share_keeps_its_marks_when_the_unit_of_its_entries_is_converted(life):
    walks = life.key_result(kind="within", unit="mi", low=2, high=4, start=0.4, target=0.8)
    life.did("check-in", key_result_id=walks.id, value=3)
    life.did("check-in", key_result_id=walks.id, text="4/7")
    life.did("convert-unit", metric_id=walks.metric_id, unit="km")
    made = queries.key_result(life.ws, walks.id).key_result
    assert (made.low, made.high) == (pytest.approx(3.218688), pytest.approx(6.437376))
    assert (life.stands(walks).start, life.stands(walks).target) == (0.4, 0.8)
    assert sorted(row["value"] for row in life.rows("check_in")) == [4.0, pytest.approx(4.828032)]


def test_entries_in_the_trash_are_converted_too_for_they_may_come_back(life):
    walks = life.key_result(unit="mi")
    lost = life.did("check-in", key_result_id=walks.id, text="+2")
    life.did("delete-check-in", check_in_id=lost.id)
    life.did("convert-unit", metric_id=walks.metric_id, unit="km")
    life.did("restore-from-trash", table="check_in", id=lost.id)
    assert life.stands(walks).value == pytest.approx(3.218688, abs=1e-9)


def test_kilometres_are_no_kilograms_but_a_wrong_name_can_be_put_right(life):
    walks = life.key_result(unit="kg")
    life.did("check-in", key_result_id=walks.id, text="2")
    with pytest.raises(UnitsDiffer):
        life.did("convert-unit", metric_id=walks.metric_id, unit="km")
    life.did("convert-unit", metric_id=walks.metric_id, unit="km", keep_numbers=True)
    view = queries.key_result(life.ws, walks.id)
    assert (view.metric.unit, view.standing.value) == ("km", 2)


def test_joined_series_are_one_and_every_key_result_reads_it(life):
    old = life.key_result(title="Old scales", kind="latest", start=80, target=75)
    new = life.key_result(title="New scales", kind="latest", start=79, target=75)
    life.did("check-in", key_result_id=old.id, value=79, day="2026-04-20")
    life.did("check-in", key_result_id=new.id, value=78, day="2026-05-20")
    life.did("check-in", key_result_id=old.id, value=78.5, day="2026-05-20")
    life.did("join-metrics", metric_id=old.metric_id, into_metric_id=new.metric_id)
    assert queries.key_result(life.ws, old.id).metric.id == new.metric_id
    assert life.stands(new, "2026-04-20").value == 79
    assert life.stands(old, "2026-05-31").value == 78.5  # what was brought in comes last on its day
    assert [metric.title for metric in queries.metrics(life.ws)] == ["New scales"]
    assert life.ws.undo() == "join-metrics"
    assert life.stands(old).value == 78.5
    assert life.stands(new).value == 78


def test_an_entry_in_the_trash_goes_along_into_the_joined_series(life):
    old, new = life.key_result(), life.key_result()
    lost = life.did("check-in", key_result_id=old.id, text="+2")
    life.did("delete-check-in", check_in_id=lost.id)
    life.did("join-metrics", metric_id=old.metric_id, into_metric_id=new.metric_id)
    life.did("restore-from-trash", table="check_in", id=lost.id)
    assert life.stands(new).value == 2


def test_joining_converts_the_unit(life):
    miles = life.key_result(unit="mi", target=10)
    kilometres = life.key_result(unit="km", target=20)
    life.did("check-in", key_result_id=miles.id, text="2")
    life.did("join-metrics", metric_id=miles.metric_id, into_metric_id=kilometres.metric_id)
    assert life.stands(kilometres).value == pytest.approx(3.218688, abs=1e-9)
    assert life.stands(miles).target == pytest.approx(16.09344, abs=1e-9)


def test_what_is_read_differently_is_not_joined(life):
    total, latest = life.key_result(), life.key_result(kind="latest", start=0)
    grams = life.key_result(unit="kg")
    with pytest.raises(KindsDiffer):
        life.did("join-metrics", metric_id=total.metric_id, into_metric_id=latest.metric_id)
    with pytest.raises(KindsDiffer):
        life.did("join-metrics", metric_id=total.metric_id, into_metric_id=total.metric_id)
    with pytest.raises(UnitsDiffer):
        life.did("join-metrics", metric_id=total.metric_id, into_metric_id=grams.metric_id)


def test_the_same_row_of_a_file_in_both_series_stays_known(life):
    one, other = life.key_result(), life.key_result()
    rows = [{"day": "2026-05-01", "value": 2}]
    for made in (one, other):
        life.did("import", columns=[{"key_result_id": made.id, "rows": rows}])
    life.did("join-metrics", metric_id=one.metric_id, into_metric_id=other.metric_id)
    again = life.did("import", columns=[{"key_result_id": other.id, "rows": rows}])
    assert (again.added, again.skipped) == (0, {"here": 1})


def test_a_series_read_in_another_way_keeps_its_entries(life):
    mass = life.key_result(kind="latest", start=80, target=75)
    for day, value in (("2026-05-29", 78), ("2026-05-30", 76), ("2026-05-31", 77)):
        life.did("check-in", key_result_id=mass.id, value=value, day=day)
    entries = life.rows("check_in")
    life.did("change-kind", metric_id=mass.metric_id, kind="average", window=7)
    view = queries.key_result(life.ws, mass.id)
    assert (view.metric.kind, view.key_result.window, view.standing.value) == ("average", 7, 77)
    assert life.rows("check_in") == entries


def test_a_series_read_as_a_share_needs_marks_that_are_shares(life):
    mass = life.key_result(kind="latest", start=80, target=75)
    life.did("change-marks", key_result_id=mass.id, target=74)
    with pytest.raises(RangeMissing):
        life.did("change-kind", metric_id=mass.metric_id, kind="within", start=0, target=0.8)
    with pytest.raises(ValueOutOfRange):
        life.did("change-kind", metric_id=mass.metric_id, kind="within", high=76, start=0)
    life.did("change-kind", metric_id=mass.metric_id, kind="within", high=76, start=0, target=0.8)
    assert life.stands(mass).target == 0.8
    assert life.ws.undo() == "change-kind"
    assert life.stands(mass).target == 74


def test_steps_are_no_numbers(life):
    concert = life.key_result(kind="milestones", target=None, steps=[{"title": "Songs"}])
    letters = life.key_result()
    with pytest.raises(KindsDiffer):
        life.did("change-kind", metric_id=concert.metric_id, kind="total")
    with pytest.raises(KindsDiffer):
        life.did("change-kind", metric_id=letters.metric_id, kind="milestones")


def test_a_preview_of_another_kind_shows_the_persons_own_numbers(life):
    pulse = life.key_result(kind="latest", start=70, target=60)
    for day, value in (("2026-05-30", 64), ("2026-05-31", 66)):
        life.did("check-in", key_result_id=pulse.id, value=value, day=day)
    before = life.exported()
    found = queries.previewed(
        life.ws, lambda: metrics.change_kind(life.ws, pulse.metric_id, kind="best"), (pulse.id,)
    )
    assert (found[pulse.id].now.value, found[pulse.id].then.value) == (66, 64)
    assert life.exported() == before
