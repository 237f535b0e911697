"""What must hold of a key result before it is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lifeokr.domain.codes import State
from lifeokr.domain.errors import (
    DirectionTurned,
    DueBeforeFirst,
    NotLive,
    RangeMissing,
    TimesMissing,
    ValueOutOfRange,
)
from lifeokr.domain.horizon import check_takes_key_results
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.marks import direction, validate_marks
from lifeokr.domain.records import KeyResult, Marks, Metric, Objective
from lifeokr.domain.standing import Subject
from lifeokr.engine.session import Session
from lifeokr.services.numbers import above_zero, finite_or_none, sound_day_or_none
from lifeokr.services.rows import existing
from lifeokr.store import reads, tables


def takes_key_results(objective: Objective) -> None:
    """Check that an objective can hold key results now; raises HorizonTakesNoKeyResults, NotLive."""
    check_takes_key_results(objective.horizon)
    if objective.state not in (State.LIVE, State.DRAFT):
        raise NotLive(title=objective.title, state=objective.state.value)


def check_reading(key_result: KeyResult, kind_code: str) -> KeyResult:
    """Return a key result with only the parameters its kind reads, each one sound.

    Raises RangeMissing, TimesMissing, ValueOutOfRange, UnknownCode.
    """
    kind = kind_of(kind_code)
    low = high = at_least = at_most = None
    if kind.needs_low_high:
        low, high = finite_or_none("low", key_result.low), finite_or_none("high", key_result.high)
        if (low is None and high is None) or (low is not None and high is not None and low > high):
            raise RangeMissing(low=low, high=high)
    if kind.needs_times:
        at_least = finite_or_none("at_least", key_result.at_least)
        at_most = finite_or_none("at_most", key_result.at_most)
        if (at_least is None) == (at_most is None):
            raise TimesMissing
    window = key_result.window if kind.takes_window else None
    kept = replace(key_result, low=low, high=high, at_least=at_least, at_most=at_most, window=window)
    kind.validate_reading(kept)
    above_zero("weight", kept.weight)
    return kept


def check_days(key_result: KeyResult, objective: Objective) -> None:
    """Check that a key result's days are in order; raises DueBeforeFirst."""
    first = sound_day_or_none("first_day", key_result.first_day) or objective.first_day
    due = sound_day_or_none("due_day", key_result.due_day) or objective.due_day
    if first is not None and due is not None and due < first:
        raise DueBeforeFirst(first_day=first, due_day=due)


def check_marks(start: float | None, rows: Iterable[Marks], kind_code: str) -> None:
    """Check every row of marks against the start, and that all of them lead the same way.

    Raises ValueOutOfRange, TargetEqualsStart, StretchNotBeyondTarget, SureNotBetween, DirectionTurned.
    """
    ways: set[int] = set()
    for row in rows:
        validate_marks(start, row.target, row.stretch, row.sure)
        if kind_of(kind_code).value_is_share:
            _check_shares(start, row)
        if start is not None:
            ways.add(direction(start, row.target))
    if len(ways) > 1:
        raise DirectionTurned


def _check_shares(start: float | None, row: Marks) -> None:
    """Check that the marks of a share are shares, 0 to 1."""
    for field, value in (
        ("start", start),
        ("target", row.target),
        ("stretch", row.stretch),
        ("sure", row.sure),
    ):
        if value is not None and not 0 <= value <= 1:
            raise ValueOutOfRange(field=field, value=value)


def subject_of(s: Session, key_result_id: str) -> Subject:
    """Return a key result with all that its reading needs; raises NothingFound."""
    existing(s, tables.key_result, key_result_id)
    subject = reads.subject_of_cycle(s.connection, key_result_id)
    if subject is None:
        # Its objective lies in the trash.
        existing(s, tables.objective, s.get(tables.key_result, key_result_id).objective_id)
        raise AssertionError("a key result in use has an objective with days")
    return subject


def metric_of(s: Session, key_result: KeyResult) -> Metric:
    """Return the metric that a key result reads."""
    return s.get(tables.metric, key_result.metric_id)
