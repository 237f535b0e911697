from __future__ import annotations

from dataclasses import replace

import pytest

from lifeokr.domain.pace import Pace, marks_of_cut, rows_in_force
from lifeokr.domain.reading import standing
from lifeokr.domain.records import Marks


def pace(subject, today, start=0.0):
    return Pace(subject, today, start)


def expected(subject, today, start=0.0):
    return pace(subject, today, start).expected_p(today)


def test_an_undisturbed_pace_is_the_share_of_days(make, on):
    line = pace(make("total"), on(45))
    assert [line.expected_p(on(number)) for number in (0, 45, 60, 90)] == [0, 0.5, 60 / 90, 1]
    assert line.value(on(45)) == 5


def test_the_pace_after_two_changes_runs_from_where_it_was(make, on):
    line = pace(make("total", raised=[(30, 20.0), (60, 40.0)]), on(90))
    # 10/3 on day 30; + (20 - 10/3)/2 on day 60 = 35/3; then to 40
    assert line.value(on(29)) == pytest.approx(10 * 29 / 90)
    assert line.value(on(30)) == pytest.approx(10 / 3)
    assert line.value(on(60)) == pytest.approx(35 / 3)
    assert line.value(on(75)) == pytest.approx((35 / 3 + 40) / 2)
    assert line.expected_p(on(75)) == pytest.approx((35 / 3 + 40) / 80)
    assert line.expected_p(on(59)) == pytest.approx((10 / 3 + (20 - 10 / 3) * 29 / 60) / 20)


def test_two_changes_of_one_day_read_the_last(make, on):
    line = pace(make("total", raised=[(30, 20.0), (30, 40.0)]), on(90))
    assert line.marks_on(on(30)).target == 40
    assert line.value(on(30)) == pytest.approx(10 / 3)


def test_hundreds_of_changes_are_read_without_recursion(make, on):
    line = pace(make("total", raised=[(number % 90, 10.0 + number / 100) for number in range(2000)]), on(90))
    assert line.expected_p(on(90)) == pytest.approx(line.value(on(90)) / line.marks_on(on(90)).target)


def test_a_way_point_on_the_due_day_is_where_the_pace_ends(make, on):
    assert expected(make("total", way_points=[(90, 0.8)]), on(90)) == pytest.approx(0.8)
    assert expected(make("total", way_points=[(90, 0.8)]), on(45)) == pytest.approx(0.4)


def test_a_way_point_of_the_day_of_a_change_is_passed(make, on):
    line = pace(make("total", way_points=[(45, 0.2)], raised=[(45, 20.0)]), on(90))
    assert line.value(on(45)) == pytest.approx(2)
    assert line.value(on(60)) == pytest.approx(2 + 18 / 3)  # straight to the new target


def test_the_pace_ahead_is_read_with_what_has_begun(make, on):
    ahead = make("total", raised=[(60, 20.0)], pauses=[(50, 69, "move"), (70, 79, "keep")])
    assert pace(ahead, on(40)).expected_p(on(60)) == 60 / 80
    assert pace(ahead, on(40)).value(on(90)) == 10


def test_way_points_count_unpaused_days(make, on):
    rested = make("total", way_points=[(60, 0.6)], pauses=[(20, 49, "keep")])
    # 30 days lead to day 60: 0.6 x 19/30 on the eve, flat, 0.6 on day 60
    assert expected(rested, on(30)) == pytest.approx(0.6 * 19 / 30)
    assert expected(rested, on(60)) == pytest.approx(0.6)


def test_way_points_behind_a_move_move_with_the_due_day(make, on):
    moved = make("total", way_points=[(45, 0.2)], pauses=[(30, 59, "move")])
    assert expected(moved, on(15)) == pytest.approx(0.2 / 3)
    assert expected(moved, on(59)) == pytest.approx(0.2 * 29 / 45)
    assert expected(moved, on(75)) == pytest.approx(0.2)  # day 45 of the plan
    assert expected(moved, on(120)) == 1


def test_a_share_over_the_cycle_is_flat_at_its_target_whatever_way_points_say(make, on):
    share = make("rhythm", at_least=5.0, target=0.7, way_points=[(45, 0.2)])
    assert [expected(share, on(number)) for number in (0, 45, 90)] == [1, 1, 1]
    raised = make("rhythm", at_least=5.0, target=0.7, raised=[(45, 0.9)])
    line = pace(raised, on(90))
    assert line.expected_p(on(44)) == 1
    assert line.expected_p(on(45)) == pytest.approx(7 / 9)  # daring more makes no day late
    assert line.expected_p(on(90)) == pytest.approx(1)


def test_milestones_run_by_the_steps_whose_day_has_come(make, on):
    steps = [(1.0, 20, None), (2.0, 40, None), (1.0, None, None)]
    line = pace(make("milestones", target=4.0, steps=steps), on(90))
    assert [line.expected_p(on(number)) for number in (0, 19, 20, 40, 90)] == [0, 0, 0.25, 0.75, 0.75]


def test_steps_of_the_first_day_have_come_on_it(make, on):
    assert expected(make("milestones", target=2.0, steps=[(1.0, 0, None), (1.0, 50, None)]), on(0)) == 0.5


def test_steps_in_a_pause_come_after_it(make, on):
    steps = [(1.0, 20, None), (1.0, 40, None)]
    kept = make("milestones", target=2.0, steps=steps, pauses=[(30, 59, "keep")])
    assert [expected(kept, on(number)) for number in (29, 45, 59, 60)] == [0.5, 0.5, 0.5, 1]
    moved = make("milestones", target=2.0, steps=steps, pauses=[(30, 59, "move")])
    assert [expected(moved, on(number)) for number in (60, 69, 70)] == [0.5, 0.5, 1]


def test_raising_the_target_of_milestones_after_the_last_step_day_makes_no_day_late(make, on):
    line = pace(
        make("milestones", target=2.0, steps=[(1.0, 20, 20), (1.0, 30, 30)], raised=[(40, 4.0)]), on(90)
    )
    assert line.expected_p(on(39)) == 1
    assert line.expected_p(on(40)) == 0.5


def test_milestones_without_days_have_no_pace_but_way_points_give_one(make, on):
    bare = make("milestones", target=2.0, steps=[(1.0, None, None), (1.0, None, None)])
    assert not pace(bare, on(45)).exists
    assert expected(bare, on(45)) is None
    assert pace(bare, on(45)).value(on(45)) is None
    pointed = replace(bare, way_points=make("total", way_points=[(45, 0.4)]).way_points)
    assert expected(pointed, on(45)) == pytest.approx(0.4)


def test_two_cuts_one_after_the_other(make, on):
    """90 km in 90 days; ten days cut twice: 80, then 70, always 1 km a day lived."""
    rested = make("total", target=90.0, pauses=[(31, 40, "cut"), (61, 70, "cut")])
    for number, target, value in ((30, 90, 30), (35, 80, 30), (50, 80, 40), (65, 70, 50), (90, 70, 70)):
        line = pace(rested, on(number))
        assert line.marks_on(on(number)).target == pytest.approx(target)
        assert line.value(on(number)) == pytest.approx(value)


def test_two_cuts_of_the_same_days_cut_once(make, on):
    rested = make("total", target=90.0, pauses=[(31, 40, "cut"), (31, 40, "cut")])
    assert pace(rested, on(60)).marks_on(on(60)).target == pytest.approx(80)
    named = marks_of_cut(rested, replace(rested.pauses[0], id="another"), on(60), 0.0, id="new")
    assert named.target == pytest.approx(90)  # one more that rests on days at rest already


def test_a_cut_and_a_kept_pause_take_the_part_that_the_other_leaves(make, on):
    rested = make("total", target=90.0, pauses=[(11, 40, "keep"), (61, 70, "cut")])
    row = marks_of_cut(rested, rested.pauses[1], on(75), 0.0, id="new")
    assert row.target == pytest.approx(90 * 50 / 60)


def test_a_cut_begun_before_the_cycle_counts_its_days_in_it(make, on):
    rested = make("total", target=90.0, pauses=[(-10, 9, "cut")])
    line = pace(rested, on(50))
    assert line.marks_on(on(0)).target == pytest.approx(81)
    assert line.value(on(90)) == pytest.approx(81)


def test_a_change_on_the_day_a_cut_begins_goes_on_from_the_eve(make, on):
    rested = make("total", target=90.0, raised=[(31, 120.0)], pauses=[(31, 60, "cut")])
    line = pace(rested, on(90))
    assert line.marks_on(on(31)).target == pytest.approx(80)  # the new 120 x 60/90
    assert line.value(on(31)) == pytest.approx(30)
    assert line.value(on(75)) == pytest.approx(55)


def test_an_open_cut_is_worked_out_as_of_the_day(make, on):
    resting = make("total", target=90.0, pauses=[(31, None, "cut")])
    assert [row.target for row in rows_in_force(resting, on(40), 0.0)] == [90, pytest.approx(80)]
    assert [row.target for row in rows_in_force(resting, on(30), 0.0)] == [90]
    assert standing(resting, on(40)).target == pytest.approx(80)


def test_a_cut_with_a_row_of_its_own_is_not_cut_twice(make, on):
    rested = make("total", target=90.0, pauses=[(31, 60, "cut")])
    row = marks_of_cut(rested, rested.pauses[0], on(70), 0.0, id="new")
    kept = replace(rested, marks=(*rested.marks, row))
    assert rows_in_force(kept, on(70), 0.0) == kept.marks
    assert standing(kept, on(75)).p == standing(rested, on(75)).p


def test_marks_that_all_lie_ahead_hold_from_the_beginning(make, on):
    later = make("total")
    later = replace(later, marks=(Marks(id="m", key_result_id="k", day=on(50), target=10.0),))
    assert pace(later, on(20)).marks_on(on(20)).target == 10
