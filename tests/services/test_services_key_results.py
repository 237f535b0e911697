"""Making and changing key results."""

from __future__ import annotations

import pytest

from lifeokr.domain.errors import (
    ArgumentMissing,
    DueBeforeFirst,
    HorizonTakesNoKeyResults,
    KindsDiffer,
    NothingFound,
    NotLive,
    RangeMissing,
    TargetEqualsStart,
    TargetMissing,
    TimesMissing,
    TitleMissing,
    UnitsDiffer,
    UnknownCode,
    ValueOutOfRange,
)
from lifeokr.services import queries


@pytest.mark.parametrize(
    ("kind", "more", "start", "window", "per"),
    [
        ("total", {"target": 10}, 0, None, "week"),
        ("latest", {"target": 75}, None, None, "week"),
        ("best", {"target": 3000}, None, None, "week"),
        ("average", {"target": 75}, None, 28, "week"),
        ("rate", {"target": 5}, None, 4, "week"),
        ("within", {"target": 0.8, "high": 58}, 0, None, "day"),
        ("within", {"target": 0.8, "high": 58, "start": 0.4}, 0.4, 28, "day"),
        ("rhythm", {"target": 0.7, "at_least": 5}, 0, None, "week"),
        ("rhythm", {"target": 0.7, "at_most": 2, "start": 0.2, "per": "month"}, 0.2, 28, "month"),
        ("average", {"target": 75, "window": 7}, None, 7, "week"),
        ("rate", {"target": 5, "window": None, "per": "month"}, None, None, "month"),
    ],
)
def test_what_is_not_said_is_the_kinds_own(life, kind, more, start, window, per):
    made = life.key_result(kind=kind, **more)
    assert (made.start, made.window, made.per.value) == (start, window, per)


def test_milestones_are_to_be_done_whole_unless_a_target_is_given(life):
    steps = [{"title": "Songs", "weight": 1.5}, {"title": "Chairs", "weight": 2}]
    whole = life.key_result(kind="milestones", target=None, steps=steps)
    assert life.stands(whole).target == 3.5
    some = life.key_result(kind="milestones", target=2, stretch=3.5, steps=steps)
    assert life.stands(some).target == 2


def test_a_target_is_needed(life):
    for kind in ("latest", "total"):
        with pytest.raises(TargetMissing):
            life.key_result(kind=kind, target=None)
    with pytest.raises(TargetMissing):
        life.key_result(kind="milestones", target=None)


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        ({"title": "  "}, TitleMissing),
        ({"title": "\u200b"}, TitleMissing),
        ({"kind": "speed"}, UnknownCode),
        ({"kind": "within", "target": 0.8}, RangeMissing),
        ({"kind": "within", "target": 0.8, "low": 9, "high": 7}, RangeMissing),
        ({"kind": "rhythm", "target": 0.8}, TimesMissing),
        ({"kind": "rhythm", "target": 0.8, "at_least": 2, "at_most": 3}, TimesMissing),
        ({"start": 10, "target": 10}, TargetEqualsStart),
        ({"weight": 0}, ValueOutOfRange),
        ({"target": 1e300}, ValueOutOfRange),
        ({"first_day": "2026-06-01", "due_day": "2026-05-01"}, DueBeforeFirst),
        ({"due_day": "2026-03-01"}, DueBeforeFirst),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(life, more, refusal):
    owner = life.objective()
    before = life.exported()
    with pytest.raises(refusal):
        life.key_result(owner, **more)
    assert life.exported() == before


def test_directions_take_no_key_results(life):
    for horizon in ("vision", "long-term"):
        with pytest.raises(HorizonTakesNoKeyResults):
            life.key_result(life.did("add-objective", title="Far away", horizon=horizon))


def test_a_closed_objective_takes_no_key_results(life):
    owner = life.objective()
    life.did("close-objective", objective_id=owner.id)
    with pytest.raises(NotLive):
        life.key_result(owner)


def test_a_kind_is_said_with_a_new_metric_and_never_against_an_old_one(life):
    letters = life.key_result()
    with pytest.raises(ArgumentMissing):
        life.did("add-key-result", objective_id=letters.objective_id, title="Letters", target=3)
    with pytest.raises(KindsDiffer):
        life.did(
            "add-key-result",
            objective_id=letters.objective_id,
            title="Letters",
            target=3,
            kind="latest",
            metric_id=letters.metric_id,
        )


def test_a_second_key_result_takes_the_unit_of_its_metric_and_may_ask_more_often(life):
    one = life.key_result(unit="km")
    with pytest.raises(UnitsDiffer):
        life.key_result(metric_id=one.metric_id, unit="mi")
    other = life.key_result(metric_id=one.metric_id, unit="km", cadence="daily")
    view = queries.key_result(life.ws, other.id)
    assert (view.metric.unit, view.metric.cadence.value) == ("km", "daily")


def test_a_years_measure_is_asked_for_monthly(life):
    year = life.objective("Strong", "2026-01-01", "2026-12-31", horizon="year")
    assert queries.key_result(life.ws, life.key_result(year).id).metric.cadence.value == "monthly"
    weekly = life.key_result(year, cadence="weekly")
    assert queries.key_result(life.ws, weekly.id).metric.cadence.value == "weekly"


def test_a_second_key_result_on_a_metric_starts_where_the_series_is(life):
    mass = life.key_result(kind="latest", start=80, target=75)
    life.did("check-in", key_result_id=mass.id, value=77.5, day="2026-05-30")
    life.did("check-in", key_result_id=mass.id, value=70, day="2026-06-30")
    assert queries.suggested_start(life.ws, mass.metric_id) == 77.5
    assert queries.suggested_start(life.ws, life.key_result().metric_id) is None


def test_an_edit_changes_only_what_is_said(life):
    made = life.key_result(kind="average", target=75, start=80, window=7, sure=78)
    before = life.stands(made)
    changed = life.did("edit-key-result", key_result_id=made.id, title="Morning weight", weight=2)
    assert (changed.title, changed.weight, changed.window, changed.start) == ("Morning weight", 2, 7, 80)
    assert life.stands(made) == before


def test_none_takes_a_day_away_and_silence_leaves_it(life):
    made = life.key_result(due_day="2026-05-31")
    life.did("edit-key-result", key_result_id=made.id, title="Letters again")
    assert life.stands(made).due_day.isoformat() == "2026-05-31"
    life.did("edit-key-result", key_result_id=made.id, due_day=None)
    assert life.stands(made).due_day.isoformat() == "2026-06-30"


def test_one_edit_of_everything_is_one_step(life):
    made = life.key_result()
    life.did("check-in", key_result_id=made.id, text="2")
    before = life.exported()
    life.did(
        "edit-key-result",
        key_result_id=made.id,
        title="Answers",
        target=12,
        reason="It goes well",
        cadence="daily",
        way_points=[{"day": "2026-06-10", "p": 0.4}],
    )
    view = queries.key_result(life.ws, made.id)
    assert (view.key_result.title, view.metric.title, view.metric.cadence.value) == (
        "Answers",
        "Answers",
        "daily",
    )
    assert view.standing.target == 12
    assert life.ws.undo() == "edit-key-result"
    assert life.exported() == before


def test_a_shared_metric_keeps_its_name(life):
    one = life.key_result()
    life.key_result(title="Letters in the year", metric_id=one.metric_id)
    life.did("edit-key-result", key_result_id=one.id, title="Answers")
    assert queries.key_result(life.ws, one.id).metric.title == "Letters"


def test_steps_are_edited_as_a_list_and_a_whole_target_stays_whole(life):
    concert = life.key_result(
        kind="milestones", target=None, steps=[{"title": "Songs"}, {"title": "Chairs"}, {"title": "Guests"}]
    )
    songs, chairs, guests = queries.key_result(life.ws, concert.id).steps
    life.did("tick-step", step_id=chairs.id)
    life.did(
        "edit-key-result",
        key_result_id=concert.id,
        steps=[
            {"id": guests.id, "title": "Eight guests", "weight": 2},
            {"id": chairs.id, "title": "Chairs"},
            {"title": "Cake"},
        ],
    )
    view = queries.key_result(life.ws, concert.id)
    assert [(step.title, step.weight) for step in view.steps] == [
        ("Eight guests", 2),
        ("Chairs", 1),
        ("Cake", 1),
    ]
    assert (view.standing.value, view.standing.target) == (1, 4)
    assert songs.id not in {step.id for step in view.steps}


def test_a_step_of_another_list_is_refused(life):
    one = life.key_result(kind="milestones", target=None, steps=[{"title": "Songs"}])
    other = life.key_result(kind="milestones", target=None, steps=[{"title": "Chairs"}])
    stranger = queries.key_result(life.ws, other.id).steps[0]
    with pytest.raises(NothingFound):
        life.did("edit-key-result", key_result_id=one.id, steps=[{"id": stranger.id, "title": "Mine"}])


def test_a_target_of_some_steps_is_left_alone(life):
    concert = life.key_result(kind="milestones", target=1, steps=[{"title": "Songs"}, {"title": "Chairs"}])
    steps = queries.key_result(life.ws, concert.id).steps
    kept = [{"id": step.id, "title": step.title} for step in steps]
    life.did("edit-key-result", key_result_id=concert.id, steps=[*kept, {"title": "Cake"}])
    assert life.stands(concert).target == 1


def test_a_key_result_moves_to_another_objective_with_its_numbers(life):
    made = life.key_result()
    life.did("check-in", key_result_id=made.id, text="4", day="2026-05-01")
    later = life.objective("Summer", "2026-05-01", "2026-07-31")
    life.did("edit-key-result", key_result_id=made.id, objective_id=later.id)
    view = queries.key_result(life.ws, made.id)
    assert (view.objective.title, view.standing.value) == ("Summer", 4)
    vision = life.did("add-objective", title="Far", horizon="vision")
    with pytest.raises(HorizonTakesNoKeyResults):
        life.did("edit-key-result", key_result_id=made.id, objective_id=vision.id)


def test_what_is_let_go_has_no_score_and_can_be_taken_up_again(life):
    made = life.key_result()
    life.did("check-in", key_result_id=made.id, text="4")
    life.did("end-key-result", key_result_id=made.id, ending="let-go")
    assert (life.stands(made).status, life.stands(made).score) == ("closed", None)
    with pytest.raises(NotLive):
        life.did("end-key-result", key_result_id=made.id)
    life.did("reopen-key-result", key_result_id=made.id)
    assert life.stands(made).score == pytest.approx(0.28, abs=1e-9)


def test_order_is_the_persons_own(life):
    owner = life.objective()
    made = [life.key_result(owner, title=title) for title in ("One", "Two", "Three")]
    life.did("reorder-key-results", ids=[made[2].id, made[0].id, made[1].id])
    assert [one["title"] for one in life.listed()[0]["key_results"]] == ["Three", "One", "Two"]
