"""The score of an objective: the weighted mean of its key results that have one."""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum

from lifeokr.domain.codes import Status
from lifeokr.domain.progress import TARGET_POSITION
from lifeokr.domain.records import KeyResult
from lifeokr.domain.standing import Standing
from lifeokr.frozen import frozen


@frozen
class ObjectiveScore:
    """An objective's score, with what it rests on.

    `counted` of `of` key results have a score, `reached` of them all are at their target or past it.
    `weakest` is the id of the counted one with the lowest score. `even_pace` is what the score would be with
    every counted key result exactly on its pace. All figures unrounded; None where nothing counts.
    """

    score: float | None
    even_pace: float | None
    counted: int
    of: int
    reached: int
    weakest: str | None


@frozen
class Outcome:
    """What came of a key result: `by` is how far past the target, or short of it (negative).

    In the value's unit, counted towards better: 2.0 kg lighter than the target is +2.0.
    """

    reached: bool
    by: float


def outcome(stands: Standing) -> Outcome | None:
    """Return what came of a key result; None where no number or no start tells."""
    if stands.value is None or stands.p is None or stands.start is None:
        return None
    way = 1 if stands.target > stands.start else -1
    return Outcome(stands.met, (stands.value - stands.target) * way)


def objective_score(pairs: Iterable[tuple[KeyResult, Standing]]) -> ObjectiveScore:
    """Return the score of an objective from its key results, in their order, and how each stands.

    Without a key result that has a score there is none: never 0.
    """
    every = tuple(pairs)
    counted = [(key_result, stands, stands.score) for key_result, stands in every if stands.score is not None]
    return ObjectiveScore(
        score=_mean((key_result.weight, score) for key_result, _, score in counted),
        even_pace=_mean(
            (key_result.weight, TARGET_POSITION * stands.expected_p)
            for key_result, stands, _ in counted
            if stands.expected_p is not None
        ),
        counted=len(counted),
        of=len(every),
        reached=sum(1 for _, stands in every if stands.met and stands.status is not Status.TOO_EARLY),
        weakest=min(counted, key=lambda item: item[2])[0].id if counted else None,
    )


def _mean(weighted: Iterable[tuple[float, float]]) -> float | None:
    pairs = tuple(weighted)
    weight = fsum(weight for weight, _ in pairs)
    return fsum(weight * value for weight, value in pairs) / weight if weight else None
