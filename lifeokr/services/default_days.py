"""The first and due day of an objective for which a person named none, or only one."""

from __future__ import annotations

from datetime import date

from lifeokr.domain.codes import Horizon
from lifeokr.domain.cycle import Cycle, quarter_of, year_of

_WITHIN = {Horizon.QUARTER: (quarter_of, 92), Horizon.YEAR: (year_of, 366)}


def default_days(
    horizon: Horizon, first_day: date | None, due_day: date | None, today: date
) -> tuple[date | None, date | None]:
    """Return both days: those given, else the current quarter's or year's.

    Where that would turn the days round, or make the cycle longer than its horizon holds, the missing day
    is that of the quarter or year that the given one lies in. A vision has no days; a long-term objective
    keeps what was given.
    """
    if horizon is Horizon.VISION:
        return None, None
    if horizon not in _WITHIN or (first_day is not None and due_day is not None):
        return first_day, due_day
    cycle_of, limit = _WITHIN[horizon]
    current, said = cycle_of(today), cycle_of(first_day or due_day or today)
    made = Cycle(first_day or current.first_day, due_day or current.due_day)
    if not 1 <= made.days <= limit:
        made = Cycle(first_day or said.first_day, due_day or said.due_day)
    return made.first_day, made.due_day
