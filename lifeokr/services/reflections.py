"""What a person can write down: about an objective, a quarter ('2026-Q2') or a year ('2026')."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from lifeokr.domain.errors import ArgumentNotRead, TitleMissing
from lifeokr.domain.records import Reflection
from lifeokr.engine.session import Session
from lifeokr.services.belonging import belonging
from lifeokr.services.given import SAME, Same
from lifeokr.services.numbers import sound_day
from lifeokr.services.rows import existing, next_position, trash
from lifeokr.services.text import line, prose
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

_PERIOD = re.compile(r"\d{4}(-Q[1-4])?")


def add_reflection(
    ws: Workspace,
    *,
    text: str,
    objective_id: str | None = None,
    period: str = "",
    prompt: str = "",
    day: date | None = None,
) -> Reflection:
    """Keep what a person wrote to a question, for an objective, a whole period, or both."""

    def work(s: Session) -> Reflection:
        belonging(s, objective_id=objective_id, needed=not period)
        if period and not _PERIOD.fullmatch(period):
            raise ArgumentNotRead(argument="period", value=period, wanted="2026, 2026-Q2")
        reflection = Reflection(
            id=ws.new_id(),
            objective_id=objective_id,
            period=period,
            prompt=line(prompt),
            text=_written(text),
            day=sound_day("day", day or ws.today),
            position=next_position(s, tables.reflection),
        )
        return s.add(tables.reflection, reflection)

    return ws.do("add-reflection", work)


def _written(words: str) -> str:
    kept = prose(words)
    if not kept:
        raise TitleMissing(field="text")
    return kept


def edit_reflection(
    ws: Workspace, reflection_id: str, *, text: str | Same = SAME, day: date | Same = SAME
) -> Reflection:
    """Change what was written, or its day."""

    def work(s: Session) -> Reflection:
        changed = existing(s, tables.reflection, reflection_id)
        if isinstance(text, str):
            changed = replace(changed, text=_written(text))
        if isinstance(day, date):
            changed = replace(changed, day=sound_day("day", day))
        return s.save(tables.reflection, changed)

    return ws.do("edit-reflection", work)


def delete_reflection(ws: Workspace, reflection_id: str) -> None:
    """Put what was written into the trash."""
    ws.do("delete-reflection", lambda s: trash(s, tables.reflection, reflection_id, ws.clock.now_utc()))
