"""Start, target, stretch and sure: what may be set, which hold on a day, and what is suggested.

Lower is better when the target is below the start, and nothing else says so. While the start is 'my first
number' and has not come, only a stretch can tell the direction.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from math import isfinite

from lifeokr.domain.days import EPSILON
from lifeokr.domain.errors import (
    DirectionTurned,
    StartIsFixed,
    StretchNotBeyondTarget,
    SureNotBetween,
    TargetEqualsStart,
    ValueOutOfRange,
)
from lifeokr.domain.records import Marks

NEAR_STRETCH = 0.15  # of the gap between start and target


def same(one: float, other: float) -> bool:
    """Return whether two values are equal as lifeokr compares them, at 1e-9."""
    return abs(one - other) <= EPSILON


def direction(start: float, target: float) -> int:
    """Return +1 where higher is better, -1 where lower is; raise TargetEqualsStart where neither."""
    if same(start, target):
        raise TargetEqualsStart(value=target)
    return 1 if target > start else -1


def validate_marks(start: float | None, target: float, stretch: float | None, sure: float | None) -> None:
    """Raise what is wrong with marks, if anything.

    Errors: ValueOutOfRange (no finite number), TargetEqualsStart, StretchNotBeyondTarget, SureNotBetween.
    A sure mark may lie on start or target.
    """
    for field, value in (("start", start), ("target", target), ("stretch", stretch), ("sure", sure)):
        if value is not None and not isfinite(value):
            raise ValueOutOfRange(field=field, value=value)
    if start is not None:
        way = direction(start, target)
        if stretch is not None and (stretch - target) * way <= EPSILON:
            raise StretchNotBeyondTarget(stretch=stretch, target=target)
        if sure is not None and not -EPSILON <= (sure - start) * way <= abs(target - start) + EPSILON:
            raise SureNotBetween(sure=sure)
    elif stretch is not None:
        if same(stretch, target):
            raise StretchNotBeyondTarget(stretch=stretch, target=target)
        if sure is not None and (sure - target) * (stretch - target) > EPSILON:
            raise SureNotBetween(sure=sure)


def needs_new_goalposts(start: float, target: float, stretch: float | None) -> bool:
    """Return whether a first number is at or past the target, so that the marks lead nowhere.

    Past it shows only by a stretch on the start's own side of the target.
    """
    if same(start, target):
        return True
    return stretch is not None and (stretch - target) * (target - start) <= 0


def check_change_from_today(
    start: float | None, old_target: float, new_target: float, new_start: float | None = None
) -> None:
    """Raise what forbids changing marks from a day on: StartIsFixed, DirectionTurned.

    `start` is the one in force, None while 'my first number' has not come.
    """
    if new_start is not None and (start is None or not same(start, new_start)):
        raise StartIsFixed
    if start is None or same(start, old_target):
        return
    if direction(start, old_target) != direction(start, new_target):
        raise DirectionTurned


def in_order(marks: Iterable[Marks]) -> tuple[Marks, ...]:
    """Return dated marks by day, the first row (without a day) first, a pause's cut last among its day's."""
    return tuple(sorted(marks, key=lambda row: (row.day or date.min, row.pause_id is not None)))


def marks_on(marks: Iterable[Marks], day: date) -> Marks:
    """Return the marks in force on a day; the day of a change reads the new ones already."""
    rows = in_order(marks)
    return next((row for row in reversed(rows) if row.day is None or row.day <= day), rows[0])


def stretch_is_near(start: float, target: float, stretch: float) -> bool:
    """Return whether a stretch lies nearer than 15 % of the gap, which is worth a question."""
    return abs(stretch - target) < NEAR_STRETCH * abs(target - start) - EPSILON


def suggest_stretch(
    start: float, target: float, highest: float | None = None, *, whole: bool = False
) -> float | None:
    """Return a stretch three tenths of the gap beyond the target (as 1.0 lies beyond 0.7), in a round number.

    It is rounded as coarsely as start and target are, where that moves it by a tenth of the gap at most:
    from 2 to 5 it is 6, from 0 to 1 it is 1.3. With `whole` only a whole number will do: from 0 to 1 it is 2.
    It is held at `highest` (1.0 for shares) and at zero where start and target are not negative; None where
    that leaves no room beyond the target.
    """
    way = direction(start, target)
    from fractions import Fraction  # noqa: PLC0415 - only an editor asks; a command starts sooner without

    low, high = Fraction(repr(start)), Fraction(repr(target))
    wished = high + (high - low) * Fraction(3, 10)
    most = abs(high - low) / 10
    step = Fraction(10) ** 12
    while low % step or high % step or abs(round(wished / step) * step - wished) > most:
        step /= 10
    found = round(wished / step) * step
    if whole and found.denominator != 1:
        found = Fraction(way * max(round(wished * way), round(high * way) + 1))
    stretch = float(found)
    if highest is not None:
        stretch = min(stretch, highest)
    if start >= 0 and target >= 0:
        stretch = max(stretch, 0.0)
    return stretch if (stretch - target) * way > EPSILON else None


def cut_marks(
    row: Marks, start: float, lived: int, in_all: int, *, id: str, pause_id: str, day: date
) -> Marks:
    """Return marks whose target is cut to the days lived: start + (target - start) x lived / all.

    `row` is what held before the pause; stretch and sure stay unless they would no longer be valid. A
    pause of all the days leaves a thousandth of the way, since a target cannot equal its start.
    """
    part = max(lived / in_all if in_all else 0.0, 0.001)
    target = start + (row.target - start) * part
    way = direction(start, target)
    sure = row.sure
    if sure is not None and (sure - target) * way > EPSILON:
        sure = None
    return Marks(
        id=id,
        key_result_id=row.key_result_id,
        day=day,
        target=target,
        stretch=row.stretch,
        sure=sure,
        pause_id=pause_id,
    )
