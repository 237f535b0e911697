"""Mistakes found in other programs, each a test named after the mistake."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lifeokr.domain.codes import Status
from lifeokr.domain.kinds import KINDS
from lifeokr.domain.progress import position, progress, shown_score
from lifeokr.domain.reading import path, standing
from lifeokr.domain.score import objective_score

UP = {"start": 0.0, "target": 10.0}
DOWN = {"start": 20.0, "target": 10.0}


@pytest.mark.parametrize("kind", ["latest", "best", "average"])
@pytest.mark.parametrize("marks", [UP, DOWN], ids=["up", "down"])
def test_a_limit_hit_exactly_scores_nothing(make, on, kind, marks):
    read = standing(make(kind, [(45, 10.0)], **marks), on(45))
    assert (read.met, read.score, read.status) == (True, 0.7, Status.REACHED)


@pytest.mark.parametrize(("start", "entry"), [(0.0, 10.0), (20.0, -10.0)], ids=["up", "down"])
def test_a_total_hit_exactly_scores_nothing(make, on, start, entry):
    read = standing(make("total", [(45, entry)], start=start, target=10.0), on(45))
    assert (read.met, read.score) == (True, 0.7)


@pytest.mark.parametrize(("start", "target"), [(0.0, 3.0), (6.0, 3.0)], ids=["up", "down"])
def test_a_rate_hit_exactly_scores_nothing(make, on, start, target):
    read = standing(make("rate", [(7, 3.0)], start=start, target=target), on(12))
    assert (read.value, read.met, read.score) == (3.0, True, 0.7)


@pytest.mark.parametrize(
    ("kind", "bounds", "entry", "kept"),
    [
        ("within", {"high": 58.0}, 58.0, 1),
        ("within", {"low": 7.0}, 7.0, 1),
        ("within", {"high": 58.0}, 58.5, 0),
        ("within", {"low": 7.0}, 6.5, 0),
        ("rhythm", {"at_least": 5.0}, 5.0, 1),
        ("rhythm", {"at_most": 2.0}, 2.0, 1),
        ("rhythm", {"at_least": 5.0}, 4.0, 0),
        ("rhythm", {"at_most": 2.0}, 3.0, 0),
    ],
)
def test_a_bound_hit_exactly_is_not_kept(make, on, kind, bounds, entry, kept):
    # 8 April, day 7, lies in the first whole week, which has ended on day 12
    read = standing(make(kind, [(7, entry)], start=0.0, target=0.5, **bounds), on(12))
    assert read.kept_periods == kept


def test_a_share_hit_exactly_scores_nothing(make, on):
    read = standing(make("within", [(3, 1.0), (4, 9.0)], start=0.0, target=0.5, low=5.0), on(4))
    assert (read.value, read.met) == (0.5, True)
    steps = [(1.0, None, 3), (1.0, None, 4), (1.0, None, None)]
    read = standing(make("milestones", start=0.0, target=2.0, steps=steps), on(30))
    assert (read.met, read.score) == (True, 0.7)


def test_to_maintain_has_to_be_faked_as_nought_or_one():
    assert {"within", "rhythm"} <= set(KINDS)
    assert KINDS["within"].needs_low_high
    assert KINDS["rhythm"].needs_times


def test_progress_is_current_over_target():
    assert progress(51, 56, 50) == 5 / 6  # not 51/50
    assert progress(7600, 6200, 9000) == 0.5  # not 7600/9000


def test_progress_is_clamped_so_that_over_and_undershoot_vanish(make, on):
    assert standing(make("latest", [(45, 30.0)], **UP), on(45)).p == 3
    assert standing(make("latest", [(45, -10.0)], **UP), on(45)).p == -1
    assert position(-10, 0, 10, 13) == -0.7
    assert position(16, 0, 10, 13) == pytest.approx(1.3)


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_value_falls_in_no_zone(make, on, kind):
    silent = make(kind, start=None, target=0.5, low=1.0, at_most=2.0)
    words = [standing(silent, on(number)).status for number in (0, 8, 30, 90, 100)]
    assert all(word in Status for word in words)
    assert words[0] is Status.TOO_EARLY


def test_the_bar_and_the_page_have_two_scores(make, on):
    """Objective, path and standing all read one position; 0.3 and 0.7 are no fixed lines."""
    key_result = make("latest", [(45, 8.0)], stretch=20.0, **UP)
    read = standing(key_result, on(45))
    assert path(key_result, on(45))[-1].position == read.position == read.score == pytest.approx(0.56)
    assert objective_score([(key_result.key_result, read)]).score == read.score


def test_expected_progress_of_a_running_quarter_is_always_all(make, on):
    read = standing(make("latest", [(30, 2.0)], **UP), on(30))
    assert read.expected_p == pytest.approx(1 / 3)


@pytest.mark.parametrize("kind", ["latest", "best", "total", "rate", "average"])
def test_the_chart_adds_a_start_that_the_value_leaves_out(make, on, kind):
    key_result = make(kind, [(7, 2.0), (14, 3.0)], start=1.0, target=10.0)
    drawn = path(key_result, on(30))[-1]
    read = standing(key_result, on(30))
    assert (drawn.day, drawn.value, drawn.position) == (on(30), read.value, read.position)


def test_a_changed_target_rewrites_the_past(make, on):
    before = make("total", [(20, 4.0)], target=10.0)
    raised = make("total", [(20, 4.0)], target=10.0, raised=[(50, 30.0)])
    assert standing(raised, on(49)) == standing(before, on(49))
    assert standing(raised, on(50)).target == 30


def test_exactly_met_or_less_is_drawn_as_missed():
    """The direction comes from the marks alone."""
    assert position(70, 80, 70, None) == 0.7
    assert position(65, 80, 70, 65) == 1.0
    assert position(65, 80, 70, None) > 0.7
    assert shown_score(0.7) == "0.70"


def test_a_mended_mark_reads_as_if_it_had_always_been_so(make, on):
    mended = make("total", [(20, 4.0)], target=20.0)
    marks = make("total", target=10.0).marks
    assert standing(replace(mended, marks=marks), on(20)).p == 0.4
    assert standing(mended, on(20)).p == 0.2
