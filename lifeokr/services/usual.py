"""Whether a number just typed is far from those a series usually has."""

from __future__ import annotations

from datetime import date

from lifeokr.domain.kinds import kind_of
from lifeokr.domain.reading import standing
from lifeokr.domain.units import PLAIN, Entry, NumberStyle
from lifeokr.domain.unusual import Doubt, doubt, slips
from lifeokr.services.details import rows_of
from lifeokr.services.views import KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

MOST = 60  # what is usual is what was so of late

_NUMBERS = "metric_id = ? AND value IS NOT NULL AND out_of IS NULL AND local_date <= ?"


def doubt_about(
    ws: Workspace, view: KeyResultView, entry: Entry, text: str, *, day: date, style: NumberStyle = PLAIN
) -> Doubt | None:
    """Return a doubt about what is typed for a day, None where it is not unusual.

    On a total a bare number is where it stands; what is held against the usual is what it adds.
    """
    if entry.out_of is not None:
        return None
    asked = (view.metric.id, day.isoformat())
    newest = rows_of(ws, tables.check_in, _NUMBERS, asked, f"local_date DESC, seq DESC LIMIT {MOST}")
    usual = [one.value for one in newest if one.value is not None]
    before = 0.0
    if kind_of(view.metric.kind).entry_is_sum and not entry.relative:
        before = standing(view.subject, day).value or 0.0
    likely = slips(text, view.metric.unit, style)
    found = doubt(entry.value - before, usual, [one - before for one in likely])
    if found is None or found.meant is None:
        return found
    return Doubt(found.meant + before)
