from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from lifeokr.domain.codes import Cadence, PauseDue
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.records import CheckIn, KeyResult, Marks, Metric, Pause, Step, WayPoint
from lifeokr.domain.standing import Subject

FIRST = date(2026, 4, 1)
DUE = date(2026, 6, 30)  # (first, due] has 90 days, so day n of the cycle has f = n / 90
ASIDE = ("cadence", "objective_state", "objective_closed_day", "week_start")


def day(number: int) -> date:
    """The day `number` days after 1 April 2026."""
    return FIRST + timedelta(days=number)


def entries(rows) -> tuple[CheckIn, ...]:
    """Check-ins from (day number or date, value) or (day, value, other fields)."""
    out = []
    for seq, (when, value, *more) in enumerate(rows):
        fields = more[0] if more else {}
        on = when if isinstance(when, date) else day(when)
        out.append(CheckIn(id=f"c{seq}", metric_id="m", local_date=on, seq=seq, value=value, **fields))
    return tuple(sorted(out, key=lambda entry: (entry.local_date, entry.seq)))


def subject(
    kind: str,
    check_ins=(),
    *,
    target: float = 10.0,
    stretch: float | None = None,
    sure: float | None = None,
    first: date = FIRST,
    due: date = DUE,
    raised=(),  # (day number, target) or (day number, target, stretch)
    pauses=(),  # (first day number, last day number or None, keep | move | cut)
    way_points=(),  # (day number, p)
    steps=(),  # (weight, day number or None, done on day number or None)
    **fields,
) -> Subject:
    aside = {name: fields.pop(name) for name in ASIDE if name in fields}
    cadence = aside.pop("cadence", Cadence.WEEKLY)
    fields.setdefault("per", kind_of(kind).default_per)
    key_result = KeyResult(id="k", objective_id="o", metric_id="m", title="Something", **fields)
    marks = [Marks(id="m0", key_result_id="k", target=target, stretch=stretch, sure=sure)]
    for number, (when, to, *more) in enumerate(raised, 1):
        beyond = more[0] if more else None
        marks.append(Marks(id=f"m{number}", key_result_id="k", day=day(when), target=to, stretch=beyond))
    return Subject(
        key_result,
        Metric(id="m", title="Something", kind=kind, cadence=cadence),
        first,
        due,
        tuple(marks),
        check_ins=entries(check_ins),
        steps=tuple(
            Step(
                id=f"s{number}",
                key_result_id="k",
                title=f"Step {number}",
                weight=weight,
                day=None if when is None else day(when),
                done_day=None if done is None else day(done),
            )
            for number, (weight, when, done) in enumerate(steps)
        ),
        way_points=tuple(
            WayPoint(id=f"w{when}", key_result_id="k", day=day(when), p=p) for when, p in way_points
        ),
        pauses=tuple(
            Pause(
                id=f"p{number}",
                key_result_id="k",
                first_day=day(begin),
                last_day=None if end is None else day(end),
                due=PauseDue(how),
            )
            for number, (begin, end, how) in enumerate(pauses)
        ),
        **aside,
    )


@pytest.fixture(scope="session")
def make() -> Callable[..., Subject]:
    """A maker of subjects, in day numbers of a quarter whose days count 90."""
    return subject


@pytest.fixture(scope="session")
def on() -> Callable[[int], date]:
    """The day of the quarter with a number: 0 is its first day, 90 its due day."""
    return day


@pytest.fixture(scope="session")
def listed():
    """A maker of check-ins from rows."""
    return entries
