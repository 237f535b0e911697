"""What a person can do with dated things on a chart: 'City 10k', 'moved house'."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lifeokr.domain.records import Event
from lifeokr.engine.session import Session
from lifeokr.services import text
from lifeokr.services.belonging import belonging
from lifeokr.services.given import SAME, Same
from lifeokr.services.numbers import sound_day
from lifeokr.services.rows import existing, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables


def add_event(
    ws: Workspace,
    *,
    title: str,
    day: date,
    objective_id: str | None = None,
    key_result_id: str | None = None,
    note: str = "",
) -> Event:
    """Add a dated thing to an objective's or a key result's chart; without either, to every chart."""

    def work(s: Session) -> Event:
        belonging(s, objective_id=objective_id, key_result_id=key_result_id, needed=False)
        event = Event(
            id=ws.new_id(),
            objective_id=objective_id,
            key_result_id=key_result_id,
            title=text.title(title),
            day=sound_day("day", day),
            note=text.prose(note),
        )
        return s.add(tables.event, event)

    return ws.do("add-event", work)


def edit_event(
    ws: Workspace,
    event_id: str,
    *,
    title: str | Same = SAME,
    day: date | Same = SAME,
    note: str | Same = SAME,
) -> Event:
    """Change an event's title, day or note."""

    def work(s: Session) -> Event:
        changed = existing(s, tables.event, event_id)
        if isinstance(title, str):
            changed = replace(changed, title=text.title(title))
        if isinstance(day, date):
            changed = replace(changed, day=sound_day("day", day))
        if isinstance(note, str):
            changed = replace(changed, note=text.prose(note))
        return s.save(tables.event, changed)

    return ws.do("edit-event", work)


def delete_event(ws: Workspace, event_id: str) -> None:
    """Put an event into the trash."""
    ws.do("delete-event", lambda s: trash(s, tables.event, event_id, ws.clock.now_utc()))
