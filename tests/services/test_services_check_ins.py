"""What becomes of what is typed."""

from __future__ import annotations

import pytest

from lifeokr.domain.errors import (
    ArgumentMissing,
    CheckInEmpty,
    DayOutsideCycle,
    NothingFound,
    StepsNotValues,
    TimeBelowZero,
    ValueOutOfRange,
)
from lifeokr.services import check_ins, queries


def test_a_bare_number_on_a_total_is_the_new_total_stored_as_the_difference(life):
    letters = life.key_result()
    assert life.did("check-in", key_result_id=letters.id, text="3", day="2026-05-01").value == 3
    assert life.did("check-in", key_result_id=letters.id, text="7", day="2026-05-20").value == 4
    assert life.did("check-in", key_result_id=letters.id, text="5", day="2026-05-21").value == -2
    assert life.stands(letters).value == 5


def test_a_signed_number_on_a_total_is_an_entry(life):
    letters = life.key_result(start=100, target=200)
    life.did("check-in", key_result_id=letters.id, text="+3")
    life.did("check-in", key_result_id=letters.id, text="-1")
    life.did("check-in", key_result_id=letters.id, value=2, relative=True)
    assert life.stands(letters).value == 104


def test_a_total_counts_from_its_start(life):
    """500 to 1,000: typing 620 says that 120 came."""
    readers = life.key_result(start=500, target=1000)
    assert life.did("check-in", key_result_id=readers.id, text="620").value == 120


def test_a_back_dated_total_is_that_of_its_day(life):
    letters = life.key_result()
    life.did("check-in", key_result_id=letters.id, text="2", day="2026-05-01")
    life.did("check-in", key_result_id=letters.id, text="6", day="2026-05-20")
    entry = life.did("check-in", key_result_id=letters.id, text="3", day="2026-05-10")
    assert entry.value == 1
    assert life.stands(letters).value == 7


def test_a_total_typed_in_tenths_leaves_no_float_noise(life):
    distance = life.key_result(unit="km", target=10)
    life.did("check-in", key_result_id=distance.id, text="0.1")
    life.did("check-in", key_result_id=distance.id, text="0.3")
    assert [row["value"] for row in sorted(life.rows("check_in"), key=lambda row: row["seq"])] == [0.1, 0.2]


def test_on_other_kinds_a_sign_belongs_to_the_number(life):
    degrees = life.key_result(kind="latest", start=5, target=-10)
    assert life.did("check-in", key_result_id=degrees.id, text="-3").value == -3
    assert life.did("check-in", key_result_id=degrees.id, text="+2").value == 2


def test_an_entry_typed_at_a_metric_is_an_entry(life):
    letters = life.key_result()
    life.did("check-in", key_result_id=letters.id, text="4")
    entry = life.did("check-in", metric_id=letters.metric_id, value=2)
    assert entry.value == 2
    assert entry.key_result_id is None
    assert life.stands(letters).value == 6


def test_entries_of_one_day_are_kept_in_the_order_they_came(life):
    run = life.key_result(kind="latest", start=50, target=40)
    for value in (48, 47, 49):
        life.did("check-in", key_result_id=run.id, value=value)
    rows = sorted(life.rows("check_in"), key=lambda row: row["seq"])
    assert [(row["seq"], row["value"]) for row in rows] == [(0, 48.0), (1, 47.0), (2, 49.0)]
    assert life.stands(run).value == 49


def test_four_of_seven_nights(life):
    nights = life.key_result(kind="within", unit="hours", low=7, target=0.8)
    entry = life.did("check-in", key_result_id=nights.id, text="4/7")
    assert (entry.value, entry.out_of) == (4, 7)
    with pytest.raises(ValueOutOfRange):
        life.did("check-in", key_result_id=nights.id, value=8, out_of=7)


def test_out_of_belongs_to_within_alone(life):
    letters = life.key_result()
    with pytest.raises(ValueOutOfRange):
        life.did("check-in", key_result_id=letters.id, value=4, out_of=7)


def test_a_note_or_a_confidence_alone_is_a_check_in_and_nothing_is_none(life):
    letters = life.key_result()
    life.did("check-in", key_result_id=letters.id, note="Rain")
    life.did("check-in", key_result_id=letters.id, confidence=4)
    with pytest.raises(CheckInEmpty):
        life.did("check-in", key_result_id=letters.id, note="  ")
    assert life.stands(letters).confidence == 4


@pytest.mark.parametrize("confidence", [0, 6])
def test_confidence_is_one_to_five(life, confidence):
    letters = life.key_result()
    with pytest.raises(ValueOutOfRange):
        life.did("check-in", key_result_id=letters.id, value=1, confidence=confidence)


def test_a_preselected_confidence_is_kept_as_carried(life):
    letters = life.key_result()
    entry = life.did("check-in", key_result_id=letters.id, value=1, confidence=3, confidence_carried=True)
    assert entry.confidence_carried is True
    edited = life.did("edit-check-in", check_in_id=entry.id, confidence=3)
    assert edited.confidence_carried is False


def test_a_skip_holds_no_number(life):
    letters = life.key_result()
    entry = life.did("skip", key_result_id=letters.id, note="On a train")
    assert entry.skipped
    assert entry.value is None
    number = life.did("edit-check-in", check_in_id=entry.id, value=2)
    assert not number.skipped
    assert number.value == 2


def test_a_check_in_says_where_it_was_typed(life):
    with pytest.raises(ArgumentMissing):
        life.did("check-in", value=3)
    with pytest.raises(NothingFound):
        life.did("check-in", key_result_id="nowhere", value=3)


def test_a_day_of_a_closed_key_result_takes_no_number_until_it_is_reopened(life):
    owner = life.objective()
    letters = life.key_result(owner)
    life.did("close-objective", objective_id=owner.id)
    for day in ("2026-04-01", "2026-05-01", "2026-06-30"):
        with pytest.raises(DayOutsideCycle):
            life.did("check-in", key_result_id=letters.id, value=1, day=day)
    life.did("check-in", key_result_id=letters.id, value=1, day="2026-07-01")
    life.did("reopen-objective", objective_id=owner.id)
    life.did("check-in", key_result_id=letters.id, value=1, day="2026-05-01")


def test_an_edited_entry_of_a_total_is_the_entry(life):
    letters = life.key_result()
    life.did("check-in", key_result_id=letters.id, text="3", day="2026-05-01")
    second = life.did("check-in", key_result_id=letters.id, text="7", day="2026-05-20")
    life.did("edit-check-in", check_in_id=second.id, text="5")
    assert life.stands(letters).value == 8


def test_a_moved_entry_comes_last_on_its_new_day(life):
    run = life.key_result(kind="latest", start=50, target=40)
    first = life.did("check-in", key_result_id=run.id, value=48, day="2026-05-01")
    life.did("check-in", key_result_id=run.id, value=47, day="2026-05-02")
    life.did("edit-check-in", check_in_id=first.id, day="2026-05-02")
    assert life.stands(run).value == 48


def test_a_deleted_entry_counts_no_more(life):
    letters = life.key_result()
    entry = life.did("check-in", key_result_id=letters.id, text="3")
    life.did("delete-check-in", check_in_id=entry.id)
    assert life.stands(letters).value == 0
    with pytest.raises(NothingFound):
        life.did("edit-check-in", check_in_id=entry.id, value=1)


def test_steps_are_ticked_on_a_day_and_take_no_numbers(life):
    concert = life.key_result(
        kind="milestones", target=None, steps=[{"title": "Four songs"}, {"title": "Chairs"}]
    )
    step = queries.key_result(life.ws, concert.id).steps[0]
    life.did("tick-step", step_id=step.id, day="2026-05-10")
    assert life.stands(concert, "2026-05-09").value == 0
    assert life.stands(concert, "2026-05-10").value == 1
    assert queries.key_result(life.on("2026-05-09").ws, concert.id).steps[0].done_day is None
    life.on("2026-05-31").did("tick-step", step_id=step.id, done=False)
    assert life.stands(concert).value == 0
    with pytest.raises(StepsNotValues):
        life.did("check-in", key_result_id=concert.id, value=1)


def test_two_key_results_on_one_metric_are_fed_by_one_entry(life):
    """The year's ten invitations and this quarter's three: each counts from its own first day."""
    year = life.objective("Be asked", "2026-01-01", "2026-12-31", horizon="year")
    whole = life.key_result(year, title="Invitations in the year", target=10)
    quarter = life.key_result(title="Invitations", target=3, metric_id=whole.metric_id)
    life.did("check-in", key_result_id=whole.id, text="+2", day="2026-02-10")
    life.did("check-in", key_result_id=quarter.id, text="1", day="2026-05-10")
    assert (life.stands(whole).value, life.stands(quarter).value) == (3, 1)


def test_the_confidence_belongs_to_the_key_result_it_was_typed_at(life):
    one = life.key_result()
    other = life.key_result(title="Letters again", metric_id=one.metric_id)
    life.did("check-in", key_result_id=one.id, value=1, confidence=5)
    assert life.stands(one).confidence == 5
    assert life.stands(other).confidence is None


def test_the_instant_and_the_offset_stand_beside_the_day(life):
    letters = life.key_result()
    entry = life.did("check-in", key_result_id=letters.id, value=1, day="2026-05-30")
    assert entry.local_date.isoformat() == "2026-05-30"
    assert entry.instant_utc == "2026-05-31T12:00:00.000000Z"
    assert (entry.utc_offset_min, entry.tz_name) == (0, "UTC")


def test_functions_take_days_and_numbers_as_they_are(life):
    letters = life.key_result()
    entry = check_ins.check_in(life.ws, key_result_id=letters.id, value=2.0)
    assert entry.local_date == life.ws.today


@pytest.mark.parametrize("unit", ["min:sec", "h:min", "pace", "hours"])
def test_a_time_below_zero_is_refused(life, unit):
    race = life.key_result(kind="best", unit=unit, start=3390, target=3000)
    with pytest.raises(TimeBelowZero):
        life.did("check-in", key_result_id=race.id, text="-5")
    assert life.stands(race).last_check_in is None


def test_where_times_are_added_up_some_may_be_taken_back(life):
    practice = life.key_result(unit="h:min", target=36000)
    life.did("check-in", key_result_id=practice.id, text="2:00")
    assert life.did("check-in", key_result_id=practice.id, text="-0:30").value == -1800
    assert life.stands(practice).value == 5400


def test_a_sum_of_money_may_lie_below_zero(life):
    balance = life.key_result(kind="latest", unit="money:EUR", start=-500, target=1000)
    life.did("check-in", key_result_id=balance.id, text="-200")
    assert life.stands(balance).value == -200
