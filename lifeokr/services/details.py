"""One thing with all that hangs on it, as of the day asked about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lifeokr.domain.codes import PauseDue
from lifeokr.domain.marks import in_order
from lifeokr.domain.pace import rows_in_force
from lifeokr.domain.reading import path, start_in_force
from lifeokr.domain.records import Contributor, Event, Initiative, InitiativeDay, Marks, Pause
from lifeokr.domain.standing import Subject
from lifeokr.engine.table import Table
from lifeokr.services.reading_life import Around
from lifeokr.services.rows import K
from lifeokr.services.views import (
    CheckInRow,
    InitiativeView,
    KeyResultDetails,
    KeyResultView,
    ObjectiveDetails,
    ObjectiveView,
)
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables


def rows_of(
    ws: Workspace, table: Table[K], condition: str = "1", args: Sequence[object] = (), order_by: str = "id"
) -> list[K]:
    """Return the rows in use that meet an SQL condition."""
    return table.where(ws.file.connection, f"({condition}) AND deleted_at IS NULL", args, order_by)


def key_result_details(ws: Workspace, view: KeyResultView) -> KeyResultDetails:
    """Return a key result with its marks, entries, rests, events and what is done for it."""
    own_id, today = view.key_result.id, ws.today
    return KeyResultDetails(
        view=view,
        marks=marks_as_of(view.subject, today),
        way_points=view.subject.way_points,
        check_ins=check_in_rows(view.subject, today),
        pauses=pauses_as_of(view.subject.pauses, today),
        events=events_of(ws, objective_id=view.objective.id, key_result_id=own_id),
        initiatives=initiatives_of(ws, "key_result_id = ?", (own_id,)),
        readers=tuple(
            rows_of(
                ws, tables.key_result, "metric_id = ? AND id <> ?", (view.metric.id, own_id), "position, id"
            )
        ),
        planned=planned(view.subject.pauses, today),
    )


def objective_details(ws: Workspace, view: ObjectiveView, beside: Around) -> ObjectiveDetails:
    """Return an objective with all that hangs on it."""
    one = (view.objective.id,)
    photos = rows_of(ws, tables.photo, "objective_id = ?", one)
    return ObjectiveDetails(
        view=view,
        key_results=tuple(key_result_details(ws, key_result) for key_result in view.key_results),
        pauses=pauses_as_of(beside.pauses_of(view.objective), ws.today),
        events=events_of(ws, objective_id=view.objective.id),
        initiatives=initiatives_of(ws, "objective_id = ?", one),
        contributors=tuple(rows_of(ws, tables.contributor, "objective_id = ?", one, "position, id")),
        reflections=tuple(rows_of(ws, tables.reflection, "objective_id = ?", one, "day, position, id")),
        photo=photos[0] if photos else None,
        children=tuple(one for one in beside.objectives.values() if one.parent_id == view.objective.id),
        planned=planned(beside.pauses_of(view.objective), ws.today),
    )


def marks_as_of(subject: Subject, today: date) -> tuple[Marks, ...]:
    """Return the rows of marks in force up to a day, with those that open rests cut."""
    start = start_in_force(subject, today)
    if start is not None:
        return rows_in_force(subject, today, start)
    return in_order(row for row in subject.marks if row.day is None or row.day <= today)


def pauses_as_of(pauses: Sequence[Pause], today: date) -> tuple[Pause, ...]:
    """Return the rests a day knows of: one that moves or cuts is unknown before it begins."""
    return tuple(pause for pause in pauses if pause.due is PauseDue.KEEP or pause.first_day <= today)


def planned(pauses: Sequence[Pause], today: date) -> tuple[Pause, ...]:
    """Return the rests that a day's figures do not know of yet, but the person does."""
    known = {pause.id for pause in pauses_as_of(pauses, today)}
    return tuple(pause for pause in pauses if pause.id not in known)


def check_in_rows(subject: Subject, today: date) -> tuple[CheckInRow, ...]:
    """Return the entries up to a day, each with the value read at the end of its day."""
    read = {point.day: point.value for point in path(subject, today)}
    return tuple(
        CheckInRow(entry, read.get(entry.local_date) if entry.value is not None else None)
        for entry in subject.check_ins
        if entry.local_date <= today
    )


def events_of(
    ws: Workspace, *, objective_id: str | None = None, key_result_id: str | None = None
) -> tuple[Event, ...]:
    """Return the events on a chart: its own, its objective's, and those of everything."""
    condition = "objective_id = ? OR key_result_id = ? OR (objective_id IS NULL AND key_result_id IS NULL)"
    return tuple(rows_of(ws, tables.event, condition, (objective_id, key_result_id), "day, id"))


def initiatives_of(
    ws: Workspace, condition: str = "1", args: Sequence[object] = ()
) -> tuple[InitiativeView, ...]:
    """Return initiatives that meet a condition, each with its days up to today and the people who help."""
    found: list[Initiative] = rows_of(ws, tables.initiative, condition, args, "position, id")
    if not found:
        return ()
    days: list[InitiativeDay] = rows_of(
        ws, tables.initiative_day, "day <= ?", (ws.today.isoformat(),), "day, id"
    )
    people: list[Contributor] = rows_of(
        ws, tables.contributor, "initiative_id IS NOT NULL", order_by="position, id"
    )
    return tuple(
        InitiativeView(
            initiative=initiative,
            days=tuple(day for day in days if day.initiative_id == initiative.id),
            contributors=tuple(one for one in people if one.initiative_id == initiative.id),
        )
        for initiative in found
    )
