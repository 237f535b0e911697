"""Rests: what each of the three choices does, and to which days."""

from __future__ import annotations

import json

import pytest

from lifeokr.domain.errors import DueBeforeFirst

DAYS = [f"2026-05-{day:02}" for day in range(1, 32)]


@pytest.fixture
def letters(life):
    made = life.key_result()
    life.did("check-in", key_result_id=made.id, text="4", day="2026-05-04")
    return made


@pytest.mark.parametrize("due", ["move", "cut"])
def test_a_back_dated_rest_that_moves_or_cuts_changes_only_days_from_its_first_on(life, letters, due):
    before = [life.shown(letters, day) for day in DAYS]
    life.did("pause", key_result_id=letters.id, first_day="2026-05-11", last_day="2026-05-20", due=due)
    after = [life.shown(letters, day) for day in DAYS]
    assert after[:10] == before[:10]
    assert all(one != other for one, other in zip(after[10:], before[10:], strict=True))


def test_a_back_dated_rest_that_keeps_the_due_day_makes_the_pace_before_it_steeper(life, letters):
    """90 days, ten of them rest: on 1 May, day 30, the pace is 30/80 instead of 30/90."""
    assert life.stands(letters, "2026-05-01").expected_p == pytest.approx(30 / 90, abs=1e-9)
    life.on("2026-05-31")
    life.did("pause", key_result_id=letters.id, first_day="2026-05-11", last_day="2026-05-20")
    assert life.stands(letters, "2026-05-01").expected_p == pytest.approx(30 / 80, abs=1e-9)
    assert life.stands(letters, "2026-05-31").expected_p == pytest.approx(50 / 80, abs=1e-9)


def test_a_cut_takes_the_target_down_to_the_days_lived(life, letters):
    """Nine of ninety days are rest: 10 letters become 9, from the rest's first day on."""
    life.did(
        "pause",
        key_result_id=letters.id,
        first_day="2026-05-11",
        last_day="2026-05-19",
        due="cut",
        reason="Flu",
    )
    assert life.stands(letters, "2026-05-10").target == 10
    assert life.stands(letters, "2026-05-11").target == pytest.approx(9, abs=1e-9)
    marks = json.loads(life.shown(letters, "2026-05-31"))["key_result"]["marks"]
    assert [(row["day"], row["reason"]) for row in marks] == [(None, ""), ("2026-05-11", "Flu")]
    assert marks[1]["pause"] == life.rows("pause")[0]["id"]


def test_two_cuts_add_up(life, letters):
    """Nine and nine of ninety days are rest: 8 of 10 letters are left."""
    life.did("pause", key_result_id=letters.id, first_day="2026-05-21", last_day="2026-05-29", due="cut")
    life.did("pause", key_result_id=letters.id, first_day="2026-05-02", last_day="2026-05-10", due="cut")
    assert life.stands(letters, "2026-05-12").target == pytest.approx(9, abs=1e-9)
    assert life.stands(letters, "2026-05-31").target == pytest.approx(8, abs=1e-9)


def test_a_cut_made_longer_cuts_more_and_one_deleted_cuts_nothing(life, letters):
    rest = life.did(
        "pause", key_result_id=letters.id, first_day="2026-05-11", last_day="2026-05-19", due="cut"
    )
    life.did("edit-pause", pause_id=rest.id, last_day="2026-05-28")
    assert life.stands(letters).target == pytest.approx(8, abs=1e-9)
    life.did("delete-pause", pause_id=rest.id)
    assert life.stands(letters).target == 10
    life.did("restore-from-trash", table="pause", id=rest.id)
    assert life.stands(letters).target == pytest.approx(8, abs=1e-9)


def test_a_cut_turned_into_a_move_leaves_the_target(life, letters):
    rest = life.did(
        "pause", key_result_id=letters.id, first_day="2026-05-11", last_day="2026-05-19", due="cut"
    )
    life.did("edit-pause", pause_id=rest.id, due="move")
    stands = life.stands(letters)
    assert stands.target == 10
    assert stands.due_day.isoformat() == "2026-07-09"


def test_an_open_rest_rests_until_it_is_ended_and_today_counts_again(life, letters):
    rest = life.did("pause", key_result_id=letters.id, first_day="2026-05-20", due="cut")
    assert life.stands(letters).resting
    ended = life.did("end-pause", pause_id=rest.id)
    assert ended.last_day.isoformat() == "2026-05-30"
    stands = life.stands(letters)
    assert not stands.resting
    assert stands.target == pytest.approx(10 * 79 / 90, abs=1e-9)


def test_an_open_rest_cuts_as_many_days_as_have_passed(life, letters):
    """Begun on 20 May: 12 of 90 days by the 31st, 22 by 10 June."""
    life.did("pause", key_result_id=letters.id, first_day="2026-05-20", due="cut")
    assert life.stands(letters).target == pytest.approx(10 * 78 / 90, abs=1e-9)
    assert life.stands(letters, "2026-06-10").target == pytest.approx(10 * 68 / 90, abs=1e-9)


def test_a_rest_ended_on_its_first_day_was_one_day(life, letters):
    rest = life.did("pause", key_result_id=letters.id)
    assert life.did("end-pause", pause_id=rest.id).last_day.isoformat() == "2026-05-31"


def test_a_rest_of_everything_touches_what_is_added_later(life, letters):
    life.did("pause", first_day="2026-05-30")
    later = life.key_result(title="Added later")
    assert life.stands(letters).resting
    assert life.stands(later).resting


def test_a_rest_of_an_objective_touches_its_own_alone(life, letters):
    other = life.key_result(life.objective("Another"))
    life.did("pause", objective_id=letters.objective_id, first_day="2026-05-30")
    assert life.stands(letters).resting
    assert not life.stands(other).resting


def test_a_rest_of_everything_that_cuts_leaves_alone_what_waits_for_its_first_number(life, letters):
    waiting = life.key_result(life.objective("Another"), kind="latest", start=None, target=75)
    life.did("pause", first_day="2026-05-11", last_day="2026-05-19", due="cut")
    assert life.stands(waiting).target == 75
    assert life.stands(letters).target == pytest.approx(9, abs=1e-9)


def test_an_objective_with_other_days_has_its_cuts_worked_out_anew(life, letters):
    """With a due day 30 days later, nine of 120 days are rest."""
    life.did("pause", key_result_id=letters.id, first_day="2026-05-11", last_day="2026-05-19", due="cut")
    life.did("edit-objective", objective_id=letters.objective_id, due_day="2026-07-30")
    assert life.stands(letters).target == pytest.approx(10 * 111 / 120, abs=1e-9)


def test_a_mended_start_has_its_cuts_worked_out_anew(life):
    mass = life.key_result(kind="latest", start=80, target=70)
    life.did("pause", key_result_id=mass.id, first_day="2026-05-11", last_day="2026-05-19", due="cut")
    assert life.stands(mass).target == pytest.approx(71, abs=1e-9)
    life.on("2026-05-10").did("change-marks", key_result_id=mass.id, start=90, how="fix")
    assert life.stands(mass, "2026-05-31").target == pytest.approx(72, abs=1e-9)


def test_new_goalposts_on_the_day_of_a_cut_are_the_persons_own(life, letters):
    life.did("pause", key_result_id=letters.id, first_day="2026-05-31", last_day="2026-06-08", due="cut")
    life.did("change-marks", key_result_id=letters.id, target=6)
    assert life.stands(letters).target == 6


def test_a_rest_ends_no_earlier_than_it_begins(life, letters):
    with pytest.raises(DueBeforeFirst):
        life.did("pause", key_result_id=letters.id, first_day="2026-05-20", last_day="2026-05-19")


def test_a_moved_objective_is_due_later(life, letters):
    life.did(
        "pause", objective_id=letters.objective_id, first_day="2026-05-11", last_day="2026-05-20", due="move"
    )
    assert life.listed()[0]["due_day"] == "2026-07-10"
