from __future__ import annotations

from math import inf, nan

import pytest

from lifeokr.domain.errors import (
    DirectionTurned,
    StartIsFixed,
    StretchNotBeyondTarget,
    SureNotBetween,
    TargetEqualsStart,
    ValueOutOfRange,
)
from lifeokr.domain.marks import (
    check_change_from_today,
    cut_marks,
    direction,
    needs_new_goalposts,
    stretch_is_near,
    suggest_stretch,
    validate_marks,
)


def test_the_direction_comes_from_start_and_target_alone():
    assert direction(0, 10) == 1
    assert direction(56, 50) == -1
    with pytest.raises(TargetEqualsStart) as told:
        direction(5, 5 + 1e-12)
    assert told.value.fields == {"value": 5 + 1e-12}


@pytest.mark.parametrize(
    "marks",
    [
        (0, 10, None, None),
        (0, 10, 13, 4),
        (10, 0, -3, 10),
        (56, 50, 48, 50),
        (None, 50, 48, 55),
        (None, 50, None, 60),
        (None, 50, 48, None),
    ],
)
def test_sound_marks_pass(marks):
    validate_marks(*marks)


@pytest.mark.parametrize(
    ("marks", "wrong"),
    [
        ((nan, 10, None, None), ValueOutOfRange),
        ((0, inf, None, None), ValueOutOfRange),
        ((0, 10, -inf, None), ValueOutOfRange),
        ((0, 10, None, nan), ValueOutOfRange),
        ((5, 5, None, None), TargetEqualsStart),
        ((0, 10, 10, None), StretchNotBeyondTarget),
        ((0, 10, 9, None), StretchNotBeyondTarget),
        ((10, 0, 1, None), StretchNotBeyondTarget),
        ((0, 10, None, 11), SureNotBetween),
        ((0, 10, None, -1), SureNotBetween),
        ((10, 0, None, 11), SureNotBetween),
        ((None, 10, 10, None), StretchNotBeyondTarget),
        ((None, 50, 48, 49), SureNotBetween),
    ],
)
def test_unsound_marks_are_told(marks, wrong):
    with pytest.raises(wrong):
        validate_marks(*marks)


def test_a_first_number_at_or_past_the_target_asks_for_new_goalposts():
    assert needs_new_goalposts(50, 50, None)
    assert needs_new_goalposts(49, 50, 48)  # the stretch tells that lower is better, and 49 is past
    assert needs_new_goalposts(48, 50, 48)
    assert not needs_new_goalposts(51, 50, 48)
    assert not needs_new_goalposts(49, 50, None)  # nothing says that lower is better


def test_from_today_is_refused_where_it_turns_the_direction_or_moves_the_start():
    check_change_from_today(0, 10, 12)
    check_change_from_today(0, 10, 12, new_start=0)
    check_change_from_today(None, 10, 5)  # the first number has not come
    check_change_from_today(10, 10, 5)  # new goalposts were asked for
    with pytest.raises(DirectionTurned):
        check_change_from_today(56, 50, 60)
    with pytest.raises(TargetEqualsStart):
        check_change_from_today(56, 50, 56)
    with pytest.raises(StartIsFixed):
        check_change_from_today(0, 10, 12, new_start=2)
    with pytest.raises(StartIsFixed):
        check_change_from_today(None, 10, 12, new_start=2)


def test_a_stretch_nearer_than_15_percent_of_the_gap_is_near():
    assert stretch_is_near(0, 10, 11.4)
    assert not stretch_is_near(0, 10, 11.5)
    assert stretch_is_near(56, 50, 49.2)
    assert not stretch_is_near(56, 50, 49.1)


@pytest.mark.parametrize(
    ("start", "target", "suggested"),
    [
        (0, 10, 13),
        (6200, 9000, 9800),  # 9840 in hundreds
        (78.4, 75.0, 74.0),  # 73.98 in tenths
        (3390, 3000, 2880),  # 2883 s in tens: 48:00
        (0, 1, 1.3),  # a whole step would leave no room
        (2, 5, 6),  # 5.9: evenings that end with a book
        (0, 4, 5),  # 5.2
        (2, 4, 4.6),  # 5 would be five tenths beyond
        (30, 60, 70),  # 69 in tens
        (0.38, 0.65, 0.73),  # 0.731 in hundredths
        (6.2, 7.5, 7.9),  # 7.89 in tenths
        (-5, -3, -2.4),
        (0.5, 0.7, 0.76),
        (10, 2, 0),  # -0.4 would be nonsense of a thing that is not negative
    ],
)
def test_a_suggested_stretch_is_three_tenths_beyond_on_the_scale_of_the_numbers(start, target, suggested):
    assert suggest_stretch(start, target) == pytest.approx(suggested, abs=1e-12)


@pytest.mark.parametrize(
    ("start", "target", "suggested"), [(0, 1, 2), (0, 2, 3), (0, 10, 13), (4, 2, 1), (2, 5, 6), (5, 1, 0)]
)
def test_of_things_that_are_counted_a_whole_number_is_suggested(start, target, suggested):
    assert suggest_stretch(start, target, whole=True) == suggested


def test_a_suggested_share_ends_at_one_and_nothing_is_suggested_without_room():
    assert suggest_stretch(0, 0.8, highest=1.0) == 1.0
    assert suggest_stretch(0, 1.0, highest=1.0) is None
    assert suggest_stretch(5, 0) is None


def test_a_cut_keeps_what_stays_valid(make, on):
    row = make("total", target=90.0, stretch=120.0, sure=70.0).marks[0]
    cut = cut_marks(row, 0.0, 60, 90, id="new", pause_id="p", day=on(30))
    assert (cut.target, cut.stretch, cut.sure) == (60, 120, None)
    assert (cut.day, cut.pause_id, cut.key_result_id) == (on(30), "p", "k")
    assert cut_marks(row, 0.0, 80, 90, id="new", pause_id="p", day=on(30)).sure == 70
    assert cut_marks(row, 120.0, 60, 90, id="new", pause_id="p", day=on(30)).target == 100  # lower is better


def test_a_cut_of_all_days_leaves_a_way_to_go(make, on):
    row = make("total", target=90.0).marks[0]
    assert cut_marks(row, 0.0, 0, 90, id="new", pause_id="p", day=on(0)).target == pytest.approx(0.09)
    assert cut_marks(row, 0.0, 0, 0, id="new", pause_id="p", day=on(0)).target == pytest.approx(0.09)
