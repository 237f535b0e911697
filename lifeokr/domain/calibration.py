"""What 'how sure' came to: statements held against what came, as a table with the Brier score.

The confidences 1 to 5 stand for 10, 30, 50, 70 and 90 %. Of each key result at most two statements count,
those nearest one third and two thirds of its cycle, and only ones chosen by hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from math import fsum
from typing import Final

from lifeokr.domain.records import CheckIn
from lifeokr.domain.standing import Standing, Subject
from lifeokr.frozen import frozen

CHANCES: Final = {1: 0.1, 2: 0.3, 3: 0.5, 4: 0.7, 5: 0.9}


@frozen
class Statement:
    """A confidence stated by hand on a day, and whether the target was met in the end."""

    day: date
    confidence: int
    came_true: bool


@frozen
class CalibrationRow:
    """When a person said this, how many of how many came; `chance` is what the word stands for."""

    confidence: int
    chance: float
    said: int
    came: int


@frozen
class Calibration:
    """The table, a row a confidence, and the Brier score (0 best; 0.25 is always saying even odds)."""

    rows: tuple[CalibrationRow, ...]
    brier: float | None


def calibration(statements: Iterable[Statement]) -> Calibration:
    """Return how statements turned out; Brier (1950): the mean of (chance - came)^2, None without any."""
    every = tuple(statements)
    rows = tuple(
        CalibrationRow(
            confidence,
            chance,
            sum(1 for one in every if one.confidence == confidence),
            sum(1 for one in every if one.confidence == confidence and one.came_true),
        )
        for confidence, chance in CHANCES.items()
    )
    misses = [(CHANCES[one.confidence] - one.came_true) ** 2 for one in every]
    return Calibration(rows, fsum(misses) / len(misses) if misses else None)


def statements_of(subject: Subject, end: Standing) -> tuple[Statement, ...]:
    """Return the statements of a key result that count, with what came: `end` is its standing at the close.

    Nearest one third and two thirds of first to due day, the earlier one where two are as near; one that
    is nearest both counts once.
    """
    stated = [
        entry
        for entry in subject.check_ins
        if entry.confidence is not None
        and not entry.confidence_carried
        and entry.key_result_id == subject.key_result.id
        and end.first_day <= entry.local_date <= end.due_day
    ]
    first, length = end.first_day.toordinal(), (end.due_day - end.first_day).days
    chosen: list[CheckIn] = []
    for third in (1, 2):
        aim = first + length * third / 3
        nearest = min(stated, key=lambda entry: abs(entry.local_date.toordinal() - aim), default=None)
        if nearest is not None and nearest not in chosen:
            chosen.append(nearest)
    return tuple(
        Statement(entry.local_date, entry.confidence, end.met)
        for entry in chosen
        if entry.confidence is not None
    )
