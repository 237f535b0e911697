from __future__ import annotations

from dataclasses import replace

import pytest

from lifeokr.domain.codes import Per
from lifeokr.domain.errors import UnknownCode, ValueOutOfRange
from lifeokr.domain.kinds import KINDS, Kind, kind_of
from lifeokr.domain.kinds.base import wobble
from lifeokr.domain.kinds.share import Share
from lifeokr.domain.reading import path, standing


def test_a_kind_is_found_by_its_code():
    assert kind_of("best").code == "best"
    with pytest.raises(UnknownCode) as told:
        kind_of("okr")
    assert told.value.fields["known"] == tuple(KINDS)


def test_windows_offered():
    offered = {code: (kind.default_window(1.0), kind.default_window(None)) for code, kind in KINDS.items()}
    assert {code: windows for code, windows in offered.items() if windows != (None, None)} == {
        "rate": (4, 4),
        "average": (28, 28),
        "within": (28, None),
        "rhythm": (28, None),
    }


@pytest.mark.parametrize(
    ("kind", "parameters", "wrong"),
    [
        ("average", {"window": 0}, ValueOutOfRange),
        ("rate", {"per": Per.DAY}, UnknownCode),
        ("rhythm", {}, ValueOutOfRange),
        ("rhythm", {"at_least": 1.0, "at_most": 2.0}, ValueOutOfRange),
        ("within", {}, ValueOutOfRange),
        ("within", {"low": 9.0, "high": 7.0}, ValueOutOfRange),
    ],
)
def test_parameters_that_do_not_fit_the_kind_are_told(make, kind, parameters, wrong):
    with pytest.raises(wrong):
        kind_of(kind).validate_reading(make(kind, **parameters).key_result)


def test_parameters_that_fit_pass(make):
    kind_of("latest").validate_reading(make("latest").key_result)
    kind_of("average").validate_reading(make("average", window=7).key_result)
    kind_of("within").validate_reading(make("within", low=7.0, high=9.0).key_result)
    kind_of("within").validate_reading(make("within", high=58.0).key_result)
    kind_of("rhythm").validate_reading(make("rhythm", at_most=2.0).key_result)


def test_the_usual_wobble_is_the_median_change_from_five_numbers_on():
    assert wobble([1, 2, 4, 7], 0, 100) == 0
    assert wobble([1, 2, 4, 7, 11], 0, 100) == 2.5
    assert wobble([1, 2, 4, 7, 11], 0, 10) == 2  # at most 0.2 of the way
    assert wobble([1, 2, 4, 7, 11], 10, 0) == 2


@pytest.mark.parametrize(
    ("start", "target", "values", "word"),
    [
        (0.0, 10.0, (5.0,), "on pace"),  # pace 5.89: less than one thing away
        (0.0, 10.0, (4.5, 0.5), "behind pace"),
        (0.5, 10.5, (5.0,), "behind pace"),
        (0.0, 9.5, (5.0,), "behind pace"),  # pace 5.59, lead -0.063
        (0.0, 10.0, (), "behind pace"),
    ],
)
def test_only_whole_things_are_counted_one_by_one(make, on, start, target, values, word):
    rows = [(53, value) for value in values]
    assert standing(make("total", rows, start=start, target=target), on(53)).status.value == word


def test_the_average_wobble_is_that_of_daily_means(make, on):
    # daily means 0, 4, 0, 4, 2.6 (twice a day on the last): median change 4, cap 0.2 x 10 = 2
    rows = [(10, 0.0), (20, 4.0), (30, 0.0), (40, 4.0), (45, 2.0), (45, 3.2)]
    read = standing(make("average", rows, start=0.0, target=10.0, window=7), on(45))
    assert read.value == pytest.approx(3.3)  # (4 + 2.6)/2; pace 5: 1.7 < 2
    assert read.status.value == "on pace"
    assert read.lead == pytest.approx(-0.17)


def test_an_average_after_its_due_day_stays(make, on):
    read = make("average", [(80, 4.0), (88, 8.0)], start=0.0, window=7)
    assert standing(read, on(90)).value == standing(read, on(120)).value == 8


def test_a_window_moves_on_day_by_day(make, on):
    read = make("average", [(10, 4.0), (14, 8.0)], start=0.0, window=7)
    assert [standing(read, on(number)).value for number in (9, 10, 14, 16, 17, 60)] == [0, 4, 6, 6, 8, 8]


def test_a_rest_does_not_empty_the_window_of_a_share(make, on):
    weekly = [(7 + 7 * number, 5.0) for number in range(4)]  # four weeks kept, from 6 April to 3 May
    rested = make("rhythm", weekly, at_least=5.0, start=0.1, target=0.8, window=28, pauses=[(33, 67, "keep")])
    assert standing(rested, on(68)).value == 1
    months = make("rhythm", weekly, at_least=5.0, start=0.1, target=0.8, window=28, per=Per.MONTH)
    assert [standing(months, on(number)).value for number in (29, 30, 61)] == [0.1, 1, 0]
    short = replace(months, key_result=replace(months.key_result, window=7))
    assert standing(short, on(30)).value == 1


def test_within_takes_days_and_counts_of_days_together(make, on):
    rows = [(0, 8.0), (1, 6.0), (1, 10.0), (2, 6.0), (8, 3.0, {"out_of": 6.0})]
    read = standing(make("within", rows, low=7.0, high=9.0, target=0.8), on(8))
    # days 8 and (6 + 10)/2 are kept, 6 is not; 3 of 6 more: 5 of 9
    assert (read.value, read.known_periods) == (pytest.approx(5 / 9), 9)


def test_a_skipped_day_is_not_missed(make, on):
    silent = [(number, 8.0) for number in range(6)]
    skipped = [(number, None, {"skipped": True}) for number in range(6, 10)]
    read = make("within", silent, low=7.0, target=0.8)
    assert standing(read, on(10)).score is not None  # 6 of 10 days known
    assert standing(read, on(11)).score is None  # 6 of 11
    assert (
        standing(replace(read, check_ins=make("within", silent + skipped).check_ins), on(11)).score
        is not None
    )


def test_the_running_day_is_no_gap_before_it_is_over(make, on):
    read = make("within", [(0, 8.0)], low=7.0, target=0.8)
    assert standing(read, on(1)).score is not None
    assert standing(read, on(2)).score is None


def test_counts_in_a_week_are_a_part_of_it(make, on):
    rows = [(7, 4.0, {"out_of": 7.0}), (14, 8.0)]
    read = standing(make("within", rows, low=7.0, per=Per.WEEK, target=0.8), on(19))
    assert read.value == pytest.approx((4 / 7 + 1) / 2)


def test_periods_left_leave_out_what_is_known_already(make, on):
    days = make("within", [(0, 8.0), (1, 8.0)], low=7.0, target=0.8, due=on(9))
    assert [standing(days, on(number)).periods_left for number in (1, 2)] == [8, 8]
    assert standing(days, on(20)).periods_left == 0


def test_a_week_begins_on_the_day_of_the_person(make, on):
    """4 on Sunday 12 April: the last day of a week from Monday on, the first of one from Sunday on."""
    monday = make("rate", [(11, 4.0)], start=0.0)
    assert standing(monday, on(12)).value == 4
    assert standing(replace(monday, week_start=6), on(12)).value == 0


def test_kinds_that_do_not_say_how_they_read_are_told():
    with pytest.raises(NotImplementedError):
        Kind().readings(None, ())
    with pytest.raises(NotImplementedError):
        Share().units(None)


def test_steps_of_equal_days_add_up(make, on):
    steps = [(1.5, None, 5), (0.5, None, 5), (2.0, None, None)]
    assert [point.value for point in path(make("milestones", target=4.0, steps=steps), on(9))] == [0, 2, 2]


def test_a_hundred_days_of_within_are_known_in_full(make, on):
    rows = [(number, float(number % 2)) for number in range(60)]
    read = standing(make("within", rows, low=1.0, start=0.1, target=0.8, window=28), on(59))
    assert (read.value, read.known_periods) == (0.5, 28)


def test_a_rate_is_the_mean_of_the_last_weeks_only(make, on):
    weekly = [(7 + 7 * number, value) for number, value in enumerate((9.0, 8.0, 1.0, 2.0, 3.0, 4.0))]
    read = make("rate", weekly, start=0.0, window=4)
    assert [standing(read, on(number)).value for number in (12, 33, 40, 47)] == [9, 5, 3.5, 2.5]


def test_a_week_is_no_number_before_it_is_over(make, on):
    sunday = path(make("rate", [(11, 4.0)], start=1.0), on(20))
    assert [(point.day, point.value) for point in sunday] == [
        (on(0), 1),
        (on(11), 1),
        (on(12), 4),
        (on(19), 2),
        (on(20), 2),
    ]
    first = make("rate", [(7, 4.0)])
    assert standing(first, on(11)).start is None
    assert standing(first, on(12)).start == 4


def test_a_skip_beside_numbers_skips_nothing(make, on):
    read = make("rate", [(7, 4.0), (8, None, {"skipped": True})], start=0.0)
    assert standing(read, on(12)).value == 4
