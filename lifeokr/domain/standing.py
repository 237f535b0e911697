"""Everything needed to read one key result on one day, and what is read."""

from __future__ import annotations

from datetime import date

from lifeokr.domain.codes import State, Status
from lifeokr.domain.records import CheckIn, KeyResult, Marks, Metric, Pause, Step, WayPoint
from lifeokr.frozen import frozen


@frozen
class Subject:
    """A key result with all that its reading depends on, whatever day is asked about.

    `check_ins` are the metric's, history too, in order of (local_date, seq). `first_day` and `due_day` are
    the ones in force before any pause moves the due day. `pauses` are those that touch it (its own, its
    objective's, everything's). `week_start` 0 is Monday.
    """

    key_result: KeyResult
    metric: Metric
    first_day: date
    due_day: date
    marks: tuple[Marks, ...]
    check_ins: tuple[CheckIn, ...] = ()
    steps: tuple[Step, ...] = ()
    way_points: tuple[WayPoint, ...] = ()
    pauses: tuple[Pause, ...] = ()
    objective_state: State = State.LIVE
    objective_closed_day: date | None = None
    week_start: int = 0


@frozen
class Standing:
    """How a key result stands on `today`, read as of that day. Figures are unrounded.

    `start` is None while 'my first number' has not come. Every figure is in the value's unit (seconds,
    shares 0..1), progress and pace in p. `known` and `periods` say what a share rests on.
    """

    today: date
    first_day: date
    due_day: date  # as moved by pauses up to today
    start: float | None
    target: float
    stretch: float | None
    sure: float | None
    value: float | None
    p: float | None
    position: float | None
    score: float | None
    met: bool
    expected_p: float | None
    pace_value: float | None
    lead: float | None
    status: Status
    status_day: date  # the day the pace word was judged on
    quiet: bool
    resting: bool
    confidence: int | None
    last_check_in: date | None
    kept_periods: int | None = None  # shares: periods kept, of known ones
    known_periods: int | None = None
    periods_left: int | None = None
    needed_periods: int | None = None  # shares over the cycle: how many of those left reach the target


@frozen
class PathPoint:
    """One day of a key result's history: the value as it was read that day, and the pace."""

    day: date
    value: float | None
    position: float | None
    expected_p: float | None
