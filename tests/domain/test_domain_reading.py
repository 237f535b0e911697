from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from lifeokr.domain.codes import Cadence, Ending, State, Status
from lifeokr.domain.reading import attempts, pace_of, path, standing, start_in_force


def test_what_comes_later_is_left_out(make, on):
    whole = make("total", [(10, 2.0), (50, 3.0)], raised=[(60, 20.0)])
    assert standing(whole, on(30)) == standing(make("total", [(10, 2.0)]), on(30))


def test_history_before_the_first_day_is_no_number(make, on):
    read = standing(make("latest", [(-5, 4.0)], start=0.0), on(45))
    assert (read.value, read.last_check_in, read.status) == (None, None, Status.NO_NUMBER_YET)


def test_numbers_after_the_due_day_are_not_read(make, on):
    read = standing(make("total", [(80, 4.0), (95, 5.0)]), on(100))
    assert (read.value, read.last_check_in) == (4, on(80))


def test_numbers_of_the_days_a_move_added_are_read(make, on):
    read = standing(make("total", [(80, 4.0), (95, 5.0)], pauses=[(30, 49, "move")]), on(100))
    assert (read.value, read.due_day) == (9, on(110))


def test_before_the_first_day_nothing_has_begun(make, on):
    read = standing(make("latest", start=0.0), on(-10))
    assert (read.status, read.expected_p, read.quiet) == (Status.TOO_EARLY, 0, False)
    assert path(make("latest", start=0.0), on(-10)) == ()


def test_notes_and_feelings_are_check_ins_without_a_number(make, on):
    noted = make("latest", [(5, None, {"note": "ill"})], start=0.0)
    read = standing(noted, on(30))
    assert (read.status, read.last_check_in) == (Status.NO_NUMBER_YET, on(5))


def test_the_confidence_belongs_to_the_key_result_it_was_typed_at(make, on):
    rows = [
        (5, 1.0, {"confidence": 2, "key_result_id": "k"}),
        (6, 1.0, {"confidence": 5, "key_result_id": "another"}),
        (7, 1.0),
    ]
    assert standing(make("latest", rows, start=0.0), on(30)).confidence == 2
    assert standing(make("latest", [(7, 1.0)], start=0.0), on(30)).confidence is None


def test_silence_never_means_behind(make, on):
    silent = make("latest", [(30, 3.5)], start=0.0)
    words = [standing(silent, on(number)) for number in (50, 51, 90)]
    assert [read.quiet for read in words] == [False, True, True]
    assert [read.status for read in words] == [Status.BEHIND, Status.ON_PACE, Status.ON_PACE]
    assert [read.status_day for read in words] == [on(50), on(30), on(30)]
    assert words[2].lead == pytest.approx(-0.65)  # the figures are today's


def test_silence_since_the_first_tenth_stays_too_early(make, on):
    read = standing(make("latest", [(5, 0.5)], start=0.0), on(60))
    assert (read.status, read.quiet, read.status_day) == (Status.TOO_EARLY, True, on(5))


def test_a_total_with_only_a_skip_freezes_at_it(make, on):
    read = standing(make("total", [(10, None, {"skipped": True})], target=9.5), on(60))
    assert (read.status, read.status_day) == (Status.BEHIND, on(10))


def test_a_word_frozen_at_a_number_that_was_reached_then_is_a_pace_word(make, on):
    """10 on day 30 met the target of that day; the target was raised since, so it is not reached now."""
    read = standing(make("latest", [(30, 10.0)], start=0.0, raised=[(55, 40.0)]), on(60))
    assert (read.met, read.status, read.quiet) == (False, Status.AHEAD, True)


def test_a_rest_is_neither_quiet_nor_forgotten(make, on):
    resting = make("latest", [(10, 1.0)], start=0.0, pauses=[(40, 60, "keep")])
    read = standing(resting, on(50))
    assert (read.status, read.resting, read.quiet) == (Status.RESTING, True, False)


def test_the_status_of_a_best_is_that_of_its_last_attempt_even_when_all_is_well(make, on):
    raced = make("best", [(45, 5.0)], start=0.0, cadence=Cadence.WHEN_IT_HAPPENS)
    read = standing(raced, on(89))
    assert (read.status, read.status_day, read.quiet) == (Status.ON_PACE, on(45), False)


def test_ticks_are_the_check_ins_of_milestones(make, on):
    done = make("milestones", target=4.0, steps=[(1.0, 20, 20), (1.0, 40, None), (2.0, 80, None)])
    read = standing(done, on(42))
    assert (read.last_check_in, read.quiet, read.status) == (on(20), True, Status.ON_PACE)
    late = standing(make("milestones", target=2.0, steps=[(1.0, None, 95), (1.0, None, None)]), on(100))
    assert (late.value, late.last_check_in, late.status) == (0, None, Status.READY_TO_CLOSE)


def test_attempts_say_which_bettered_the_ones_before(make, on):
    raced = make(
        "best", [(10, 55.0), (20, 56.0), (30, 52.0), (40, None), (50, 52.0)], start=56.0, target=50.0
    )
    assert [attempt.bettered for attempt in attempts(raced, on(90))] == [True, False, True, False]
    first = make("best", [(10, 55.0), (20, 54.0)], target=50.0)
    assert [attempt.bettered for attempt in attempts(first, on(15))] == [True]


def test_a_best_whose_marks_do_not_tell_the_way_keeps_its_first_attempt(make, on):
    read = standing(make("best", [(10, 50.0), (20, 48.0)], target=50.0), on(45))
    assert (read.start, read.value, read.p, read.met) == (50, 50, None, True)


def test_a_first_number_past_the_target_is_met_without_a_score(make, on):
    """The stretch tells that lower is better; the first 49 is past 50 already."""
    read = standing(make("latest", [(10, 49.0)], target=50.0, stretch=48.0), on(45))
    assert (read.met, read.p, read.score, read.status) == (True, None, None, Status.REACHED)
    back = standing(make("latest", [(10, 49.0), (20, 51.0)], target=50.0, stretch=48.0), on(45))
    assert (back.met, back.status) == (False, Status.NO_NUMBER_YET)
    assert path(make("latest", [(10, 49.0)], target=50.0, stretch=48.0), on(45))[-1].position is None


def test_the_start_and_the_pace_in_force(make, on):
    waiting = make("latest", [(10, 4.0)])
    assert start_in_force(waiting, on(9)) is None
    assert start_in_force(waiting, on(10)) == 4
    assert pace_of(waiting, on(9)) is None
    assert pace_of(waiting, on(10)).expected_p(on(45)) == 0.5
    assert pace_of(make("latest", [(10, 10.0)]), on(45)) is None


def test_a_cycle_share_starts_at_nought_whatever_was_given(make, on):
    assert standing(make("rhythm", at_least=1.0, start=0.4, target=0.8), on(45)).start == 0


def test_closed_and_archived_stand_as_on_their_last_day(make, on):
    live = make("average", [(10, 4.0), (30, 8.0)], start=0.0, window=7)
    ended = replace(live.key_result, state=State.ARCHIVED, closed_day=on(30))
    closed = replace(live, key_result=ended)
    read = standing(closed, on(80))
    assert (read.status, read.value, read.today) == (Status.CLOSED, 8, on(80))
    assert standing(closed, on(29)) == standing(live, on(29))  # it was not closed yet
    assert path(closed, on(80))[-1].day == on(30)
    undated = replace(live, objective_state=State.CLOSED)
    assert standing(undated, on(50)).status is Status.CLOSED


@pytest.mark.parametrize("ending", Ending)
def test_what_was_let_go_or_laid_to_rest_has_no_score(make, on, ending):
    live = make("latest", [(30, 5.0)], start=0.0)
    ended = replace(live.key_result, state=State.CLOSED, closed_day=on(90), ending=ending)
    read = standing(replace(live, key_result=ended), on(90))
    assert (read.p, read.score is None) == (0.5, ending in (Ending.LET_GO, Ending.REST))


def test_resting_at_the_due_day_has_no_score_but_a_rest_before_it_does(make, on):
    resting = make("latest", [(30, 5.0)], start=0.0, pauses=[(80, 95, "keep")])
    assert [standing(resting, on(number)).score for number in (79, 85, 90, 100)] == [
        0.35,
        0.35,
        None,
        None,
    ]


def test_a_share_over_the_cycle_says_how_many_weeks_reach_it(make, on):
    weekly = [(7 + 7 * number, 5.0 if number in (0, 1, 3, 4, 6) else 2.0) for number in range(7)]
    read = standing(make("rhythm", weekly, at_least=5.0, target=0.7), on(54))
    # 5 of 7 weeks; 0.7 x 12 = 8.4, so 4 of the 5 left
    assert (read.kept_periods, read.known_periods, read.periods_left, read.needed_periods) == (5, 7, 5, 4)
    assert standing(make("total"), on(54)).needed_periods is None
    windowed = standing(make("rhythm", weekly, at_least=5.0, target=0.7, window=28), on(54))
    assert (windowed.periods_left, windowed.needed_periods) == (5, None)


def test_a_share_too_early_to_tell_is_judged_after_its_due_day(make, on):
    month = make("rhythm", [(7, 5.0)], at_least=5.0, target=0.7, due=on(18))
    assert standing(month, on(18)).status is Status.TOO_EARLY
    # after 18 days two whole weeks have ended, one of them kept
    assert (standing(month, on(19)).value, standing(month, on(19)).status) == (0.5, Status.READY_TO_CLOSE)


def test_the_last_week_counts_when_it_has_ended_with_the_cycle(make, on):
    weekly = make("rate", [(7, 4.0), (14, 6.0)], start=0.0, target=10.0, due=on(18))  # due Sunday 19 April
    assert standing(weekly, on(18)).value == 4
    assert standing(weekly, on(19)).value == 5
    assert path(weekly, on(40))[-1].value == 5


def test_the_path_turns_where_value_or_pace_turns(make, on):
    rested = make(
        "total",
        [(10, 2.0), (10, 1.0), (40, 3.0)],
        raised=[(50, 20.0)],
        pauses=[(20, 29, "keep"), (60, None, "keep")],
        way_points=[(70, 0.5)],
    )
    points = path(rested, on(65))
    assert [point.day for point in points] == [on(n) for n in (0, 10, 20, 29, 40, 50, 60, 65)]
    assert [point.value for point in points] == [0, 3, 3, 3, 6, 6, 6, 6]


def test_the_path_before_my_first_number_has_neither_place_nor_pace(make, on):
    points = path(make("average", [(10, 4.0), (20, 6.0)], window=7), on(30))
    assert [(point.day, point.value) for point in points] == [
        (on(0), None),
        (on(10), 4),
        (on(17), 4),
        (on(20), 6),
        (on(27), 6),
        (on(30), 6),
    ]
    assert (points[0].position, points[0].expected_p) == (None, None)
    assert points[1].position == 0


@pytest.mark.parametrize(
    ("kind", "parameters"),
    [
        ("latest", {}),
        ("best", {}),
        ("total", {}),
        ("rate", {"window": 4}),
        ("average", {"window": 90}),
        ("within", {"window": 90, "low": 0.0}),
        ("rhythm", {"window": 90, "at_least": 3.0}),
    ],
)
def test_a_long_path_costs_in_proportion_to_its_length(make, on, kind, parameters):
    def calls(days: int) -> int:
        rows = [(number, float(number % 7)) for number in range(days)]
        key_result = make(kind, rows, start=0.1, target=0.9, due=on(days), **parameters)
        count = 0

        def counted(frame, event, argument):
            nonlocal count
            count += 1

        sys.setprofile(counted)
        try:
            path(key_result, on(days))
        finally:
            sys.setprofile(None)
        return count

    assert calls(2000) < 4.5 * calls(500)


def test_at_the_target_is_reached_and_only_past_it_in_the_stretch(make, on):
    words = [
        standing(make("latest", [(45, value)], start=0.0, stretch=13.0), on(45)).status
        for value in (10.0 - 1e-6, 10.0, 10.0 + 1e-12, 10.1)
    ]
    assert words == [Status.AHEAD, Status.REACHED, Status.REACHED, Status.IN_THE_STRETCH]


def test_large_numbers_are_compared_by_progress_too(make, on):
    nearly = make("latest", [(45, 1e9 - 1e-6)], start=0.0, target=1e9)
    assert standing(nearly, on(45)).met
