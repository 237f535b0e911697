"""What each horizon asks of an objective, and what is worth a word about one without ever being refused.

Vision has no days; a long-term objective may have some; a year has up to 366, a quarter 92 unpaused ones, of
which more is asked about once ('a season: keep') and never refused. A chain of parents cannot come back to
itself, as each parent has a longer horizon than its child.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from lifeokr.domain.codes import Horizon, State
from lifeokr.domain.cycle import Cycle, quarter_name
from lifeokr.domain.days import calendar
from lifeokr.domain.errors import (
    AreaMissing,
    CycleTooLong,
    DueBeforeFirst,
    HorizonTakesNoKeyResults,
    ParentLoop,
    ParentNotLonger,
    WorkIsNoArea,
)
from lifeokr.domain.records import KeyResult, Objective, Pause
from lifeokr.domain.standing import Standing

YEAR_DAYS: Final = 366
QUARTER_DAYS: Final = 92  # unpaused
MOST_LIVE_QUARTERS: Final = 7
MOST_KEY_RESULTS: Final = 5

READY_TO_CLOSE: Final = "ready-to-close"
NO_QUARTER_BELOW: Final = "no-quarter-below"  # a year's direction without a step
ORPHAN: Final = "orphan"  # serves no longer horizon
QUIET: Final = "quiet"
NO_KEY_RESULT: Final = "no-key-result"
MANY_KEY_RESULTS: Final = "many-key-results"
LONG_CYCLE: Final = "long-cycle"
FLAGS: Final = (READY_TO_CLOSE, QUIET, NO_KEY_RESULT, NO_QUARTER_BELOW, ORPHAN, MANY_KEY_RESULTS, LONG_CYCLE)


def check_days(horizon: Horizon, first_day: date | None, due_day: date | None) -> None:
    """Raise DueBeforeFirst, or CycleTooLong for a year of more than 366 days."""
    if first_day is None or due_day is None:
        return
    if due_day < first_day:
        raise DueBeforeFirst(first_day=first_day, due_day=due_day)
    days = Cycle(first_day, due_day).days
    if horizon is Horizon.YEAR and days > YEAR_DAYS:
        raise CycleTooLong(horizon=horizon.value, days=days, limit=YEAR_DAYS)


def check_parent(child: Objective, parent: Objective) -> None:
    """Raise ParentLoop where a thing is its own parent, ParentNotLonger where the parent is not longer."""
    if child.id == parent.id:
        raise ParentLoop(title=child.title)
    if not parent.horizon.longer_than(child.horizon):
        raise ParentNotLonger(title=child.title, parent=parent.title)


def check_area(horizon: Horizon, area_id: str | None) -> None:
    """Raise AreaMissing where a quarter or year has no part of life."""
    if horizon.executable and area_id is None:
        raise AreaMissing


def check_area_name(name: str) -> None:
    """Raise WorkIsNoArea for 'Work', however it is written."""
    if name.strip().casefold() == "work":
        raise WorkIsNoArea


def check_takes_key_results(horizon: Horizon) -> None:
    """Raise HorizonTakesNoKeyResults for vision and long term."""
    if not horizon.executable:
        raise HorizonTakesNoKeyResults(horizon=horizon.value)


def unpaused_days(first_day: date, due_day: date, pauses: tuple[Pause, ...], today: date) -> int:
    """Return how many days of first..due, both included, are not paused, as read on `today`."""
    days = calendar(first_day, due_day, pauses, today)
    return days.lived_in_all + (not days.rests_on(first_day))


def long_cycle(objective: Objective, pauses: tuple[Pause, ...], today: date) -> int | None:
    """Return the unpaused days of a quarter that is longer than one, until 'a season: keep' was said."""
    if objective.horizon is not Horizon.QUARTER or objective.season_kept:
        return None
    if objective.first_day is None or objective.due_day is None:
        return None
    days = unpaused_days(objective.first_day, objective.due_day, pauses, today)
    return days if days > QUARTER_DAYS else None


def due_as_moved(objective: Objective, pauses: tuple[Pause, ...], today: date) -> date | None:
    """Return an objective's due day as pauses have moved it by `today`; None without days."""
    if objective.first_day is None or objective.due_day is None:
        return None
    return calendar(objective.first_day, objective.due_day, pauses, today).due_day


def ready_to_close(objective: Objective, pauses: tuple[Pause, ...], today: date) -> bool:
    """Return whether a live objective is past its due day; it is never closed by itself."""
    due = due_as_moved(objective, pauses, today)
    return objective.state is State.LIVE and due is not None and today > due


def period_of(objective: Objective) -> tuple[str, int] | None:
    """Return the quarter ('2026-Q2') and year of an objective's due day, to which it belongs."""
    if objective.due_day is None:
        return None
    return quarter_name(objective.due_day), objective.due_day.year


def goes_on(objective: Objective, year: int) -> bool:
    """Return whether an objective has begun by the end of a year and is due after it."""
    if objective.first_day is None or objective.due_day is None:
        return False
    return objective.first_day.year <= year < objective.due_day.year


def asked_weekly(key_result: KeyResult, horizon: Horizon) -> bool:
    """Return whether a key result belongs in the weekly list: a quarter's does, a year's if asked."""
    return horizon is Horizon.QUARTER if key_result.in_week is None else key_result.in_week


def too_many_quarters(objectives: Iterable[Objective]) -> int | None:
    """Return the number of live quarter objectives where it is worth a word, above seven."""
    live = sum(1 for one in objectives if one.horizon is Horizon.QUARTER and one.state is State.LIVE)
    return live if live > MOST_LIVE_QUARTERS else None


def flags(
    objective: Objective,
    today: date,
    *,
    standings: Iterable[Standing] = (),
    children: Iterable[Objective] = (),
    pauses: tuple[Pause, ...] = (),
) -> tuple[str, ...]:
    """Return what is worth a word about a live objective, as codes in the order of FLAGS.

    `standings` are those of its key results, `children` the objectives that name it their parent, `pauses`
    those of the objective and of everything.
    """
    if objective.state is not State.LIVE or not objective.horizon.executable:
        return ()
    stands = tuple(standings)
    below = any(one.horizon is Horizon.QUARTER and one.state is State.LIVE for one in children)
    holds = {
        READY_TO_CLOSE: ready_to_close(objective, pauses, today),
        QUIET: any(one.quiet for one in stands),
        NO_KEY_RESULT: not stands,
        NO_QUARTER_BELOW: objective.horizon is Horizon.YEAR and not below,
        ORPHAN: objective.parent_id is None,
        MANY_KEY_RESULTS: len(stands) > MOST_KEY_RESULTS,
        LONG_CYCLE: long_cycle(objective, pauses, today) is not None,
    }
    return tuple(flag for flag in FLAGS if holds[flag])
