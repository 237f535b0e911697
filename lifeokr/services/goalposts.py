"""The dated marks of a key result and the way points between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from lifeokr.domain.codes import PauseDue
from lifeokr.domain.errors import DayOutsideCycle, StartIsFixed
from lifeokr.domain.marks import check_change_from_today, marks_on, needs_new_goalposts
from lifeokr.domain.pace import marks_of_cut
from lifeokr.domain.reading import start_in_force
from lifeokr.domain.records import KeyResult, Marks, WayPoint
from lifeokr.engine.session import Session
from lifeokr.frozen import frozen
from lifeokr.services import text
from lifeokr.services.given import Same, given
from lifeokr.services.key_result_rules import check_marks, metric_of, subject_of
from lifeokr.services.numbers import in_range
from lifeokr.services.rows import in_use, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables


class How(StrEnum):
    """What a change of marks does to the days before it."""

    FROM_TODAY = "from-today"
    FIX = "fix"


@frozen(kw_only=True)
class MarksChange:
    """A change of marks as asked for; SAME leaves a mark as it is."""

    target: float | Same
    stretch: float | Same | None
    sure: float | Same | None
    start: float | Same | None
    how: How
    reason: str

    @property
    def empty(self) -> bool:
        """Whether nothing is to change."""
        return not given(target=self.target, stretch=self.stretch, sure=self.sure, start=self.start)


@frozen(kw_only=True)
class WayPointLine:
    """A way point as typed: progress `p` expected on a day."""

    day: date
    p: float


def marks_of(s: Session, key_result_id: str) -> list[Marks]:
    """Return the rows of marks in use, by day, a pause's cut after the person's own of that day."""
    return in_use(
        s, tables.marks, "key_result_id = ?", (key_result_id,), order_by="day, pause_id IS NOT NULL, id"
    )


def save_marks(ws: Workspace, s: Session, key_result: KeyResult, change: MarksChange) -> Marks:
    """Change the marks from today on, or mend them in place; return the row in force after it."""
    rows = marks_of(s, key_result.id)
    before = marks_on(rows, ws.today)
    wanted = replace(
        before,
        **given(target=change.target, stretch=change.stretch, sure=change.sure),
        reason=text.line(change.reason) or (before.reason if change.how is How.FIX else ""),
    )
    if change.how is How.FIX:
        return _mended(ws, s, key_result, wanted, change.start)
    start = start_in_force(subject_of(s, key_result.id), ws.today)
    if not isinstance(change.start, Same):
        if change.start is None and key_result.start is not None:
            raise StartIsFixed
        check_change_from_today(start, before.target, before.target, change.start)
    if start is None or not needs_new_goalposts(start, before.target, before.stretch):
        check_change_from_today(start, before.target, wanted.target)
    check_marks(start, [wanted], metric_of(s, key_result).kind)
    return _from_today(ws, s, rows, wanted)


def _from_today(ws: Workspace, s: Session, rows: list[Marks], wanted: Marks) -> Marks:
    """Write marks that hold from today on; typed again on a day they are one row."""
    of_today = [row for row in rows if row.day == ws.today]
    own = next((row for row in of_today if row.pause_id is None), None)
    dated = replace(wanted, id=own.id if own else ws.new_id(), day=ws.today, pause_id=None)
    saved = s.save(tables.marks, dated) if own else s.add(tables.marks, dated)
    cut = next((row for row in of_today if row.pause_id is not None), None)
    if cut is None:
        recut(ws, s, wanted.key_result_id)
        return saved
    # A rest begins today as well: what is typed is the target, not what the rest would cut it to.
    return s.save(tables.marks, replace(wanted, id=cut.id, day=ws.today, pause_id=cut.pause_id))


def _mended(
    ws: Workspace, s: Session, key_result: KeyResult, wanted: Marks, start: float | Same | None
) -> Marks:
    """Write the row in force anew, and the start; all other rows must still hold with it."""
    if not isinstance(start, Same) and start != key_result.start:
        s.save(tables.key_result, replace(key_result, start=start))
    s.save(tables.marks, wanted)
    in_force = start_in_force(subject_of(s, key_result.id), ws.today)
    own = [row for row in marks_of(s, key_result.id) if row.pause_id is None or row.id == wanted.id]
    check_marks(in_force, own, metric_of(s, key_result).kind)
    if wanted.pause_id is None:
        recut(ws, s, key_result.id)
    return wanted


def recut(ws: Workspace, s: Session, key_result_id: str) -> None:
    """Write the marks of every ended cut of a key result anew, from those that hold without it.

    An open cut has no length yet and no row: its marks are worked out as of the day read. Neither has one
    whose key result waits for its first number.
    """
    subject = subject_of(s, key_result_id)
    start = start_in_force(subject, ws.today)
    old = {row.pause_id: row for row in subject.marks if row.pause_id is not None}
    subject = replace(subject, marks=tuple(row for row in subject.marks if row.pause_id is None))
    for pause in subject.pauses:
        touches = (
            pause.first_day <= subject.due_day and (pause.last_day or pause.first_day) >= subject.first_day
        )
        if pause.due is not PauseDue.CUT or pause.last_day is None or start is None or not touches:
            continue
        row = old.pop(pause.id, None)
        cut = marks_of_cut(subject, pause, ws.today, start, id=row.id if row else ws.new_id())
        cut = replace(cut, reason=pause.reason)
        if row is None:
            s.add(tables.marks, cut)
        else:
            s.save(tables.marks, cut)
        subject = replace(subject, marks=(*subject.marks, cut))
    for row in old.values():
        trash(s, tables.marks, row.id, ws.clock.now_utc())


def save_way_points(
    ws: Workspace, s: Session, key_result_id: str, lines: Sequence[WayPointLine]
) -> list[WayPoint]:
    """Make the way points those of the lines; raises DayOutsideCycle, ValueOutOfRange."""
    subject = subject_of(s, key_result_id)
    wanted = {}
    for line in lines:
        if not subject.first_day < line.day <= subject.due_day:
            raise DayOutsideCycle(title=subject.key_result.title, day=line.day)
        wanted[line.day] = in_range("p", line.p, -1, 2)
    for point in subject.way_points:
        if point.day in wanted:
            s.save(tables.way_point, replace(point, p=wanted.pop(point.day)))
        else:
            trash(s, tables.way_point, point.id, ws.clock.now_utc())
    for day, p in sorted(wanted.items()):
        s.add(tables.way_point, WayPoint(id=ws.new_id(), key_result_id=key_result_id, day=day, p=p))
    return in_use(s, tables.way_point, "key_result_id = ?", (key_result_id,), order_by="day, id")
