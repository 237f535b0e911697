"""Histories for the chart of a key result, made by hand; loaded by path, as tests are no package."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from lifeokr.domain.codes import Per
from lifeokr.domain.reading import path, standing
from lifeokr.domain.records import (
    CheckIn,
    Event,
    KeyResult,
    LifeArea,
    Marks,
    Metric,
    Objective,
    Pause,
    Step,
)
from lifeokr.domain.standing import Subject
from lifeokr.services.views import CheckInRow, KeyResultDetails, KeyResultView

FIRST, DUE, TODAY = date(2026, 4, 1), date(2026, 6, 30), date(2026, 5, 31)
AREA = LifeArea(id="area", name="Health", colour="health", icon="health")
OBJECTIVE = Objective(id="o", title="Feel light", area_id="area", first_day=FIRST, due_day=DUE)


def day(number):
    """Return the day so many days after the first."""
    return FIRST + timedelta(days=number)


def entry(number, value, note="", sure=None, **more):
    """Return a check-in so many days after the first day."""
    return CheckIn(
        id=f"c{number}",
        metric_id="m",
        local_date=day(number),
        seq=number,
        value=None if value is None else float(value),
        note=note,
        confidence=sure,
        key_result_id="k",
        **more,
    )


def marks(target, stretch=None, day=None, reason=""):
    """Return goalposts, from a day on."""
    return Marks(
        id=f"m{day}",
        key_result_id="k",
        day=day,
        target=float(target),
        stretch=None if stretch is None else float(stretch),
        reason=reason,
    )


def details(
    kind,
    unit,
    goalposts,
    entries=(),
    *,
    today=TODAY,
    title="10 km best time",
    start=None,
    colour="health",
    pauses=(),
    events=(),
    steps=(),
    way_points=(),
    **reading,
):
    """Return what services would give for a key result with this history."""
    start = None if start is None else float(start)
    key_result = KeyResult(id="k", objective_id="o", metric_id="m", title=title, start=start, **reading)
    metric = Metric(id="m", title=title, kind=kind, unit=unit)
    subject = Subject(
        key_result,
        metric,
        FIRST,
        DUE,
        tuple(goalposts),
        tuple(entries),
        steps=tuple(steps),
        way_points=tuple(way_points),
        pauses=tuple(pauses),
    )
    view = KeyResultView(
        key_result=key_result,
        metric=metric,
        area=replace(AREA, colour=colour),
        objective=OBJECTIVE,
        subject=subject,
        standing=standing(subject, today),
        last_note=None,
        steps=tuple(steps),
    )
    values = {point.day: point.value for point in path(subject, today)}
    return KeyResultDetails(
        view=view,
        marks=tuple(goalposts),
        way_points=tuple(way_points),
        check_ins=tuple(
            CheckInRow(one, values.get(one.local_date)) for one in entries if one.local_date <= today
        ),
        pauses=tuple(pauses),
        events=tuple(events),
        initiatives=(),
        readers=(),
    )


RAISED = (marks(3120, 3000), marks(3000, 2880, date(2026, 5, 3), "52:00 came in five weeks"))
RUNS = (
    entry(0, 3390),
    entry(4, 3370),
    entry(11, 3320),
    entry(18, 3280, "New shoes.", 3),
    entry(25, 3298),
    entry(32, 3190, "52:00 will come", 4),
    entry(39, 3214),
    entry(46, 3145, "Negative split. Tom waited for me at the bridge.", 4),
    entry(53, 3125),
    entry(60, 3100, "Legs felt springy.", 4),
)


def run(goalposts=RAISED, entries=RUNS, **more):
    """Return the 10 km of one spring: raised once, two slower runs, four notes."""
    return details("best", "min:sec", goalposts, entries, start=3390, **more)


def weight(values, goalposts=None, every=7, **more):
    """Return a morning weight that should go from 78.4 to 75.0, stretch 73.5."""
    entries = [entry(every * number, value) for number, value in enumerate(values)]
    goalposts = goalposts or [marks(75.0, 73.5)]
    return details("latest", "kg", goalposts, entries, start=78.4, title="Morning weight", **more)


def ten_years():
    """Return a weight measured on each of 3,650 mornings, read as an average."""
    dice, value, entries = random.Random(4), 78.0, []
    for number in range(-3590, 60):
        value += dice.gauss(0, 0.2) + (78.0 - value) * 0.01
        entries.append(entry(number, round(value, 1)))
    goalposts = [marks(75.0, 73.5)]
    return details("average", "kg", goalposts, entries, start=78.4, window=7, title="Morning weight")


def concert():
    """Return five steps, three of them done."""
    names = ("Choose four songs", "First rehearsal", "All by heart", "Invite ten people", "The concert")
    steps = [
        Step(
            id=f"s{at}",
            key_result_id="k",
            title=name,
            day=day(9 + 16 * at),
            done_day=day(11 + 15 * at) if at < 3 else None,
            position=at,
        )
        for at, name in enumerate(names)
    ]
    return details("milestones", "number", [marks(4, 5)], start=0, steps=steps, title="A kitchen concert")


DINNERS = tuple(entry(number, 1) for number in (5, 6, 8, 13, 14, 15, 20, 28, 29, 31, 33, 43, 44, 50, 57))


def samples():
    """Return every history by name."""
    sleep = [entry(number, 6.5 + number % 5 * 0.3) for number in range(60)]
    pause = Pause(id="p", key_result_id="k", first_day=day(24), last_day=day(43), reason="Dad in hospital")
    calls = [entry(5, 1), entry(15, 1, "He rang on his own"), entry(49, 1), entry(58, 1)]
    home = Event(id="e", key_result_id="k", title="Dad is home again", day=day(44))
    lowered = [marks(74, 72.5), marks(75, 73.5, day(32)), marks(76, 74.5, day(60))]
    return {
        "empty": run(entries=()),
        "one point": weight([77.9]),
        "ten years": ten_years(),
        "typical": run(),
        "goalposts moved twice": weight([78.4, 78.1, 77.9, 77.6, 77.2, 77.3, 76.9], lowered),
        "paused": details("total", "number", [marks(6, 9)], calls, start=0, pauses=[pause], events=[home]),
        "lower is better": weight([78.4, 78.0, 77.6, 77.1, 76.9, 76.6, 76.6]),
        "past the stretch": details(
            "total", "number", [marks(1000, 1200)], [entry(7 * at, 250) for at in range(9)], start=500
        ),
        "below start": weight([78.4, 78.8, 79.3, 79.9]),
        "far off the axis": weight([78.4, 84.0, 78.0, 69.0, 77.0]),
        "no stretch": weight([78.4, 77.0], [marks(75.0)]),
        "near stretch": details(
            "latest", "number", [marks(100, 104)], [entry(6 * at, 20 + 9 * at) for at in range(10)], start=20
        ),
        "no start yet": details("latest", "kg", [marks(75.0, 73.5)], title="Morning weight"),
        "rate": details("rate", "number", [marks(5, 6)], DINNERS, start=2, window=4),
        "rhythm": details("rhythm", "number", [marks(0.7, 0.9)], DINNERS, start=0.2, window=28, at_least=2),
        "cycle share": details("rhythm", "number", [marks(0.7, 0.9)], DINNERS, window=None, at_least=2),
        "within": details(
            "within", "hours", [marks(0.65, 0.8)], sleep, start=0.38, window=28, low=7.0, per=Per.DAY
        ),
        "average": details("average", "hours", [marks(7.5, 8.0)], sleep, start=6.2, window=7),
        "milestones": concert(),
    }
