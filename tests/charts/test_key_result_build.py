from __future__ import annotations

from datetime import date
from math import inf

import pytest

from lifeokr.charts import KEY_RESULT
from lifeokr.charts.key_result_data import KeyResultData
from lifeokr.domain.codes import Per
from lifeokr.domain.records import WayPoint

SPRING = date(2026, 4, 1).toordinal()


def since_first(days):
    return [day - SPRING for day in days]


def test_the_line_is_the_best_so_far_on_todays_axis(lives):
    data = KEY_RESULT.build(lives.run())
    assert data.steps
    assert since_first(data.line[0])[:5] == [0, 4, 11, 18, 25]
    assert since_first(data.line[0])[-1] == 60
    best = [3390, 3370, 3320, 3280, 3280, 3190, 3190, 3145, 3125, 3100]
    assert data.line[1] == pytest.approx([0.7 * (3390 - value) / 390 for value in best])


def test_only_a_slower_attempt_is_hollow_and_the_start_counts(lives):
    dots = KEY_RESULT.build(lives.run()).dots
    assert [dot.value for dot in dots if not dot.best] == [3298, 3214]
    assert dots[0].best


def test_an_attempt_as_good_as_the_best_is_no_lesser_one(lives):
    dots = KEY_RESULT.build(lives.run(entries=[lives.entry(0, 3390), lives.entry(7, 3390)])).dots
    assert [dot.best for dot in dots] == [True, True]


def test_moved_goalposts_keep_their_days_and_say_what_was_done(lives):
    first, now = KEY_RESULT.build(lives.run()).goalposts
    assert since_first([first.begin, first.end, now.begin, now.end]) == [0, 32, 32, 90]
    assert first.target == pytest.approx(0.7 * 270 / 390)
    assert first.stretch == pytest.approx(0.7)
    assert (now.target, now.stretch) == pytest.approx((0.7, 1.0))
    assert (first.target_words, first.stretch_words) == ("52:00", "50:00")
    assert not first.moved
    assert now.sentence == "3 May: you raised the target from 52:00 to 50:00"


def test_a_lowered_target_is_said_as_plainly(lives):
    goalposts = [lives.marks(75, 73.5), lives.marks(76, 74.5, lives.day(32))]
    data = KEY_RESULT.build(lives.weight([78.4, 77.9], goalposts))
    assert data.goalposts[1].sentence == "3 May: you moved the target from 75.0 kg to 76.0 kg"


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (73.5, 73.0, "3 May: you moved the stretch from 73.5 kg to 73.0 kg"),
        (None, 73.0, "3 May: you set a stretch at 73.0 kg"),
        (73.5, None, "3 May: you took the stretch of 73.5 kg away"),
        (73.5, 73.5, ""),
    ],
)
def test_a_change_of_the_stretch_alone_is_said_too(lives, before, after, sentence):
    goalposts = [lives.marks(75, before), lives.marks(75, after, lives.day(32))]
    assert KEY_RESULT.build(lives.weight([78.4, 77.9], goalposts)).goalposts[1].sentence == sentence


def test_what_the_first_goalposts_would_give_is_said(lives):
    data = KEY_RESULT.build(lives.run())  # 3100 against 3120 and 3000: 0.7 + 0.3 x 20 / 120
    assert data.on_first_goalposts == "On the first goalposts this would be 0.75."
    assert KEY_RESULT.build(lives.weight([77.0])).on_first_goalposts == ""


def test_the_pace_turns_where_the_goalposts_moved_and_never_jumps(lives):
    days, places = KEY_RESULT.build(lives.run()).pace
    assert since_first(days) == [0, 32, 90]
    assert places == pytest.approx([0.0, 0.7 * (270 * 32 / 90) / 390, 0.7])


def test_the_pace_rests_with_the_person(lives):
    data = KEY_RESULT.build(lives.samples()["paused"])  # 20 of 90 days rested
    assert since_first(data.pace[0]) == [0, 23, 43, 90]
    assert data.pace[1] == pytest.approx([0.0, 0.7 * 23 / 70, 0.7 * 23 / 70, 0.7])
    assert [(since_first([rest.begin, rest.end]), rest.words) for rest in data.rests] == [
        ([24, 43], "Dad in hospital")
    ]


def test_way_points_bend_the_pace(lives):
    point = WayPoint(id="w", key_result_id="k", day=lives.day(45), p=0.2)
    data = KEY_RESULT.build(lives.weight([78.4], way_points=[point]))
    assert since_first(data.pace[0]) == [0, 45, 90]
    assert data.pace[1] == pytest.approx([0.0, 0.14, 0.7])


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("typical", 0.0, 1.0),
        ("below start", 0.7 * 1.5 / -3.4, 1.0),
        ("past the stretch", 0.0, 1.3),
        ("far off the axis", -0.5, 1.3),
        ("no stretch", 0.0, 1.0),
        ("empty", 0.0, 1.0),
    ],
)
def test_the_axis_follows_the_numbers_so_far_and_no_farther(lives, name, low, high):
    data = KEY_RESULT.build(lives.samples()[name])
    assert (data.low, data.high) == pytest.approx((low, high))


def test_a_mean_of_weeks_shows_the_sum_of_each_ended_week(lives):
    data = KEY_RESULT.build(lives.samples()["rate"])  # Monday 6 April is the first whole week
    assert since_first([period.begin for period in data.periods]) == [5, 12, 19, 26, 33, 40, 47]
    assert since_first([period.end for period in data.periods]) == [12, 19, 26, 33, 40, 47, 54]
    sums = [3, 3, 1, 3, 1, 2, 1]
    assert [period.place for period in data.periods] == pytest.approx([0.7 * (got - 2) / 3 for got in sums])


def test_a_rhythm_shows_the_weeks_kept(lives):
    data = KEY_RESULT.build(lives.samples()["rhythm"])
    assert [period.kept for period in data.periods] == [True, True, False, True, False, True, False]
    assert all(period.place is None for period in data.periods)


def test_a_share_has_no_value_beyond_all_and_steps_none_beyond_the_last(lives):
    possible = {name: KEY_RESULT.build(details).possible for name, details in lives.samples().items()}
    assert possible["rhythm"] == possible["within"] == (0.0, 1.0)
    assert possible["milestones"] == (0.0, 5.0)
    assert possible["average"] == (-inf, inf)


def test_an_average_shows_its_raw_values_and_within_the_weeks_shares(lives):
    average = KEY_RESULT.build(lives.samples()["average"])
    assert len(average.raw[0]) == 60
    assert average.raw[1][0] == pytest.approx(0.7 * (6.5 - 6.2) / 1.3)
    assert average.dots == ()
    within = KEY_RESULT.build(lives.samples()["within"])  # 6.5 6.8 7.1 7.4 7.7, again and again
    assert within.raw[1][0] == pytest.approx(0.7 * (3 / 5 - 0.38) / 0.27)  # Wednesday to Sunday: 3 of 5


def test_the_share_of_a_few_days_is_not_drawn_as_if_it_said_much(lives):
    within = KEY_RESULT.build(lives.samples()["within"])
    assert since_first(within.line[0])[0] == 6  # the seventh day: 6.5 6.8 7.1 7.4 7.7 6.5 6.8
    assert within.line[1][0] == pytest.approx(0.7 * (3 / 7 - 0.38) / 0.27)
    nights = [lives.entry(at, 7.5) for at in range(3)]
    reading = {"start": 0.38, "low": 7.0, "window": 28, "per": Per.DAY}
    few = lives.details("within", "hours", [lives.marks(0.65)], nights, **reading)
    assert since_first(KEY_RESULT.build(few).line[0])[0] == 0


def test_steps_stand_at_the_height_that_they_reached(lives):
    data = KEY_RESULT.build(lives.samples()["milestones"])
    assert [step.title for step in data.steps_done] == [
        "Choose four songs",
        "First rehearsal",
        "All by heart",
    ]
    assert [step.place for step in data.steps_done] == pytest.approx([0.175, 0.35, 0.525])
    assert since_first([step.day for step in data.steps_done]) == [11, 26, 41]
    assert data.pace_steps
    assert since_first(data.pace[0]) == [0, 9, 25, 41, 57, 73, 90]


def test_history_before_the_cycle_is_shown_for_a_third_of_it_or_as_far_as_asked(lives):
    details = lives.ten_years()
    data = KEY_RESULT.build(details)
    assert since_first([data.begin, data.history[0][-1]]) == [-30, -1]
    assert len(data.history[0]) == 30
    assert len(KEY_RESULT.build(details, back=3650).history[0]) == 3590
    assert KEY_RESULT.build(details, back=0).history[0] == ()


def test_entries_of_a_sum_are_no_history_of_the_value(lives):
    earlier = [lives.entry(-5, 3), lives.entry(5, 1)]
    data = KEY_RESULT.build(lives.details("total", "number", [lives.marks(6)], earlier, start=0))
    assert data.history == ((), ())


def test_check_ins_of_later_days_are_not_drawn(lives):
    data = KEY_RESULT.build(lives.run(today=lives.day(20)))
    assert since_first([dot.day for dot in data.dots]) == [0, 4, 11, 18]
    assert [posts.moved for posts in data.goalposts] == [False]
    assert data.trail.target == "52:00"


def test_without_a_start_only_what_is_missing_is_said(lives):
    data = KEY_RESULT.build(lives.samples()["no start yet"])
    assert data.axis is None
    assert KEY_RESULT.missing(data) == "Your first number is the start. The line begins there."
    assert KEY_RESULT.missing(KEY_RESULT.build(lives.run())) == ""


def test_the_table_has_every_check_in_with_entry_and_value_apart(lives):
    table = KEY_RESULT.table(KEY_RESULT.build(lives.samples()["paused"]))
    assert table.columns == ("Day", "Entry", "Value", "How sure", "Note")
    assert table.rows[1] == ("2026-04-16", "1", "2", "", "He rang on his own")
    assert len(table.rows) == 4


def test_the_sentence_tells_the_trail_the_change_and_the_first_goalposts(lives):
    sentence = KEY_RESULT.sentence(KEY_RESULT.build(lives.run()))
    assert sentence == (
        "10 km best time, 51:40, score 0.52, ahead of pace, target 50:00, stretch 48:00. "
        "3 May: you raised the target from 52:00 to 50:00. On the first goalposts this would be 0.75."
    )


def test_the_figures_are_a_value(lives):
    assert KEY_RESULT.build(lives.run()) == KEY_RESULT.build(lives.run())
    assert isinstance(KEY_RESULT.build(lives.run()), KeyResultData)
