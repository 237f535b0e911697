"""What must hold of every key result, whatever its numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from lifeokr.domain.codes import Cadence, State, Status
from lifeokr.domain.kinds import KINDS
from lifeokr.domain.marks import marks_on
from lifeokr.domain.pace import Pace
from lifeokr.domain.progress import position, progress, score, shown_score
from lifeokr.domain.reading import path, standing
from lifeokr.domain.records import Marks

numbers = st.integers(-10_000, 10_000).map(lambda n: n / 8)  # exact in binary, so mirrors are exact
gaps = st.integers(1, 8_000).map(lambda n: n / 8)
ways = st.sampled_from((1, -1))
BEFORE_DUE = st.integers(0, 90)
RUNGS = set(Status)


@given(numbers, gaps, gaps, ways, numbers, gaps)
def test_position_rises_towards_better(start, gap, beyond, way, value, better):
    target, stretch = start + way * gap, start + way * (gap + beyond)
    for far in (None, stretch):
        assert position(value + way * better, start, target, far) > position(value, start, target, far)


@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9), st.floats(1e-3, 1e9), ways)
def test_position_is_exactly_0_7_at_the_target_and_1_at_the_stretch(start, target, beyond, way):
    assume(abs(target - start) > 1e-3)
    stretch = target + (1 if target > start else -1) * beyond
    assume(stretch != target)
    assert position(target, start, target, None) == 0.7
    assert position(target, start, target, stretch) == 0.7
    assert position(stretch, start, target, stretch) == 1.0
    assert position(start, start, target, stretch) == 0


@given(numbers, gaps, gaps, numbers)
def test_lower_is_better_mirrors_higher_exactly(start, gap, beyond, value):
    target, stretch = start + gap, start + gap + beyond
    assert progress(value, start, target) == progress(-value, -start, -target)
    assert position(value, start, target, stretch) == position(-value, -start, -target, -stretch)


@given(numbers, gaps, gaps, ways, numbers)
def test_adding_a_stretch_never_lowers_a_score(start, gap, beyond, way, value):
    target, stretch = start + way * gap, start + way * (gap + beyond)
    committed = score(position(value, start, target, None), has_stretch=False)
    daring = score(position(value, start, target, stretch), has_stretch=True)
    assert daring >= committed


@given(st.floats(0, 1))
def test_a_shown_score_never_rounds_across_the_target_or_the_stretch(number):
    shown = float(shown_score(number))
    assert abs(shown - number) <= 0.01
    for line in (0.7, 1.0):
        assert (number >= line - 1e-9) == (shown >= line)


@st.composite
def subjects(draw, make, kinds=tuple(KINDS), marks_change=False):
    """A key result of any kind with check-ins, pauses, way points, steps and dated marks."""
    kind = draw(st.sampled_from(kinds))
    share = KINDS[kind].value_is_share
    unit = 80 if share else 1
    start = draw(st.none() | st.integers(0, 40).map(lambda n: n / unit))
    gap = draw(st.integers(1, 40)) / unit
    way = 1 if share or start is None else draw(ways)
    # a first number lies below every target, as marks that turn round are refused
    base = 400.0 if start is None and not share else start or 0.0
    target = base + way * gap
    stretch = draw(st.none() | st.just(target + way * gap / 2))
    days = draw(st.lists(st.integers(-20, 110), max_size=12))
    check_ins = [
        (number, draw(st.none() | st.integers(-4, 60).map(lambda n: n / 2)), {"skipped": draw(st.booleans())})
        for number in days
    ]
    check_ins = [(n, v, {"skipped": more["skipped"] and v is None}) for n, v, more in check_ins]
    pauses = [
        (
            begin,
            draw(st.none() | st.just(begin + draw(st.integers(0, 30)))),
            draw(st.sampled_from(("keep", "move", "cut"))),
        )
        for begin in draw(st.lists(st.integers(-10, 100), max_size=3))
    ]
    raised = [
        (when, base + way * draw(st.integers(1, 80)) / unit)
        for when in sorted(draw(st.lists(st.integers(0, 95), max_size=3 if marks_change else 0, unique=True)))
    ]
    steps = [
        (float(draw(st.integers(1, 4))), draw(st.none() | BEFORE_DUE), draw(st.none() | BEFORE_DUE))
        for _ in range(draw(st.integers(1, 4)) if kind == "milestones" else 0)
    ]
    way_points = draw(st.none() | st.just([(20, 0.1), (60, 0.5)])) or []
    parameters = {}
    if kind == "within":
        parameters = {"low": 0.0, "high": float(draw(st.integers(0, 30)))}
    if kind == "rhythm":
        parameters = {draw(st.sampled_from(("at_least", "at_most"))): float(draw(st.integers(0, 30)))}
    if KINDS[kind].takes_window:
        parameters["window"] = draw(st.sampled_from(KINDS[kind].windows))
    if KINDS[kind].takes_per:
        parameters["per"] = draw(st.sampled_from(KINDS[kind].takes_per))
    return make(
        kind,
        check_ins,
        start=start,
        target=target,
        stretch=stretch,
        raised=raised,
        pauses=pauses,
        steps=steps,
        way_points=way_points,
        cadence=draw(st.sampled_from(tuple(Cadence))),
        **parameters,
    )


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=60)
@given(data=st.data(), number=st.integers(-5, 130))
def test_every_key_result_is_in_exactly_one_status(make, on, kind, data, number):
    key_result = data.draw(subjects(make, (kind,), marks_change=True))
    read = standing(key_result, on(number))
    assert read.status in RUNGS
    assert (read.position is None) == (read.p is None)
    if read.score is not None:
        assert 0 <= read.score <= (1 if read.stretch is not None else 0.7)
    if read.lead is not None:
        assert read.lead == round(read.p - read.expected_p, 9)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40)
@given(data=st.data(), number=st.integers(0, 130))
def test_the_path_reads_each_day_as_it_stood_then(make, on, kind, data, number):
    key_result = data.draw(subjects(make, (kind,), marks_change=True))
    open_pause = any(pause.last_day is None for pause in key_result.pauses)
    for point in path(key_result, on(number)):
        then = standing(key_result, point.day)
        assert point.value == then.value
        if not open_pause:  # the pace drawn today knows how long a pause that is still open has lasted
            assert point.expected_p == pytest.approx(then.expected_p)
            assert point.position == pytest.approx(then.position)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40)
@given(data=st.data(), changed=st.integers(1, 95), target=st.integers(1, 90))
def test_an_edit_from_today_changes_no_earlier_day(make, on, kind, data, changed, target):
    key_result = data.draw(subjects(make, (kind,), marks_change=True))
    start = key_result.key_result.start
    base = start if start is not None else 400.0 - 400.0 * KINDS[kind].value_is_share
    way = 1 if key_result.marks[0].target > base else -1
    unit = 80 if KINDS[kind].value_is_share else 1
    row = Marks(id="new", key_result_id="k", day=on(changed), target=base + way * target / unit)
    edited = replace(key_result, marks=(*key_result.marks, row))
    for number in (0, changed // 2, changed - 1):
        assert standing(edited, on(number)) == standing(key_result, on(number))


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=60)
@given(data=st.data(), number=st.integers(10, 89), more=st.integers(1, 60))
def test_raising_a_target_never_makes_a_day_late(make, on, kind, data, number, more):
    key_result = data.draw(subjects(make, (kind,), marks_change=True))
    today = on(number)
    before = standing(key_result, today)
    way = 1 if before.start is None or before.target > before.start else -1
    unit = 80 if KINDS[kind].value_is_share else 1
    row = Marks(id="new", key_result_id="k", day=today, target=before.target + way * more / unit)
    after = standing(replace(key_result, marks=(*key_result.marks, row)), today)
    if after.status is Status.BEHIND:
        assert before.status is Status.BEHIND


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40)
@given(data=st.data(), begin=st.integers(1, 85), length=st.integers(0, 40))
@pytest.mark.parametrize("how", ["move", "cut"])
def test_a_pause_that_moves_or_cuts_changes_no_earlier_day(make, on, kind, how, data, begin, length):
    key_result = data.draw(subjects(make, (kind,)))
    rest = make(kind, pauses=[(begin, begin + length, how)]).pauses[0]
    rest = replace(rest, id="new")
    rested = replace(key_result, pauses=(*key_result.pauses, rest))
    for number in (0, begin // 2, begin - 1):
        assert standing(rested, on(number)) == standing(key_result, on(number))


@settings(max_examples=60)
@given(data=st.data(), number=BEFORE_DUE)
def test_a_mirrored_life_reads_the_same(make, on, data, number):
    """Everything turned round its start: p, score, pace, status and all the rest are equal."""
    key_result = data.draw(subjects(make, ("latest", "best", "average"), marks_change=True))
    turned = replace(
        key_result,
        key_result=replace(
            key_result.key_result,
            start=None if key_result.key_result.start is None else -key_result.key_result.start,
        ),
        marks=tuple(
            replace(row, target=-row.target, stretch=None if row.stretch is None else -row.stretch)
            for row in key_result.marks
        ),
        check_ins=tuple(
            replace(entry, value=None if entry.value is None else -entry.value)
            for entry in key_result.check_ins
        ),
    )
    one, other = standing(key_result, on(number)), standing(turned, on(number))
    assert (one.p, one.position, one.score, one.lead) == (other.p, other.position, other.score, other.lead)
    assert (one.status, one.quiet, one.met) == (other.status, other.quiet, other.met)


@settings(max_examples=60)
@given(data=st.data(), number=BEFORE_DUE)
def test_pace_is_flat_inside_a_pause(make, on, data, number):
    key_result = data.draw(subjects(make, ("latest", "total", "milestones"), marks_change=False))
    start = 0.0 if key_result.key_result.start is None else key_result.key_result.start
    assume(start != key_result.marks[0].target)
    pace = Pace(replace(key_result, way_points=()), on(130), start)
    today = on(number)
    if pace.calendar(today).rests_on(today) and pace.calendar(today - timedelta(days=1)).rests_on(today):
        assert pace.value(today) == pytest.approx(pace.value(today - timedelta(days=1)))


@given(st.sampled_from(tuple(KINDS)), st.integers(0, 90))
@example("milestones", 90)
def test_closed_is_closed_and_says_nothing_new(make, on, kind, number):
    parameters = {"low": 0.0, "high": 4.0, "at_least": 3.0, "start": 0.0}
    share = KINDS[kind].value_is_share
    live = make(
        kind, [(5, 2.0), (40, 4.0)], steps=[(1.0, None, 30)], target=0.5 if share else 8.0, **parameters
    )
    closed = replace(live, objective_state=State.CLOSED, objective_closed_day=on(number))
    then, now = standing(closed, on(number)), standing(closed, on(120))
    assert then.status is now.status is Status.CLOSED
    assert (then.value, then.p, then.score) == (now.value, now.p, now.score)


def test_marks_on_reads_the_new_marks_on_their_day(make, on):
    marks = make("total", raised=[(45, 12.0)]).marks
    assert [marks_on(marks, on(number)).target for number in (44, 45, 46)] == [10, 12, 12]
    assert marks_on(marks[1:], date(2020, 1, 1)).target == 12  # a row without an earlier one holds throughout
