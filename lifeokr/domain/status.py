"""The one word for how a key result stands: the ladder, the first rung that holds.

How rungs were read: a share over the whole cycle is *too early* before its third ended period even where it
is above its target; *reached* stands after the due day too, the pace words give way to *ready to close*; a
number that lacks progress (its start has not come, nothing of a share is known) is *no number yet*.
"""

from __future__ import annotations

from lifeokr.domain.codes import Status
from lifeokr.domain.days import EPSILON
from lifeokr.frozen import frozen

AHEAD_FROM = 0.05  # lead, in p
TOO_EARLY_BELOW = 0.1  # of the cycle


@frozen
class Facts:
    """What the ladder looks at, as of one day; `gap` is value - pace."""

    closed: bool
    resting: bool
    met: bool
    past_target: bool  # beyond the target of one that has a stretch
    too_early: bool
    too_few_periods: bool  # a share over the cycle before its third ended period
    past_due: bool
    numbered: bool  # has a check-in, or a kind whose silence is a number
    p: float | None
    lead: float | None
    gap: float
    open_step: bool  # a single step, not done


def settled(facts: Facts) -> Status | None:
    """Return the word that today alone decides; None where the pace has to be judged."""
    rungs = (
        (facts.closed, Status.CLOSED),
        (facts.resting, Status.RESTING),
        (facts.too_few_periods, Status.TOO_EARLY),
        (facts.past_target, Status.IN_THE_STRETCH),
        (facts.met, Status.REACHED),
        (facts.too_early, Status.TOO_EARLY),
        (not facts.numbered or facts.p is None, Status.NO_NUMBER_YET),
        (facts.past_due, Status.READY_TO_CLOSE),
    )
    return next((word for holds, word in rungs if holds), None)


def pace_word(facts: Facts, leeway: float) -> Status:
    """Return the word for the pace as of the day of the facts: also *too early* and *no number yet*.

    `leeway` is by how much value and pace may differ in a lumpy life. A word frozen at a check-in may be
    one of these two, if that is how it stood then.
    """
    if facts.too_few_periods or facts.too_early:
        return Status.TOO_EARLY
    if not facts.numbered or facts.p is None:
        return Status.NO_NUMBER_YET
    if facts.open_step or facts.lead is None or abs(facts.gap) < leeway - EPSILON:
        return Status.ON_PACE
    if facts.lead >= AHEAD_FROM:
        return Status.AHEAD
    return Status.BEHIND if facts.lead < -AHEAD_FROM else Status.ON_PACE


def is_quiet(unpaused_days: int, cadence_days: int | None) -> bool:
    """Return whether three cadences went by without a check-in; never for 'when it happens'."""
    return cadence_days is not None and unpaused_days >= 3 * cadence_days
