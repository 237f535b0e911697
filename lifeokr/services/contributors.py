"""What a person can do with the people who help: who, with what, when, and a word of thanks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lifeokr.domain.records import Contributor
from lifeokr.engine.session import Session
from lifeokr.services import text
from lifeokr.services.belonging import belonging
from lifeokr.services.given import SAME, Same
from lifeokr.services.rows import existing, next_position, reorder, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables


def add_contributor(
    ws: Workspace,
    *,
    name: str,
    objective_id: str | None = None,
    initiative_id: str | None = None,
    what: str = "",
    when_text: str = "",
) -> Contributor:
    """Add a person who helps with an objective or an initiative."""

    def work(s: Session) -> Contributor:
        belonging(s, objective_id=objective_id, initiative_id=initiative_id)
        contributor = Contributor(
            id=ws.new_id(),
            objective_id=objective_id,
            initiative_id=initiative_id,
            name=text.title(name, "name"),
            what=text.line(what),
            when_text=text.line(when_text),
            position=next_position(s, tables.contributor),
        )
        return s.add(tables.contributor, contributor)

    return ws.do("add-contributor", work)


def edit_contributor(
    ws: Workspace,
    contributor_id: str,
    *,
    name: str | Same = SAME,
    what: str | Same = SAME,
    when_text: str | Same = SAME,
) -> Contributor:
    """Change who helps, with what and when."""

    def work(s: Session) -> Contributor:
        changed = existing(s, tables.contributor, contributor_id)
        if isinstance(name, str):
            changed = replace(changed, name=text.title(name, "name"))
        if isinstance(what, str):
            changed = replace(changed, what=text.line(what))
        if isinstance(when_text, str):
            changed = replace(changed, when_text=text.line(when_text))
        return s.save(tables.contributor, changed)

    return ws.do("edit-contributor", work)


def delete_contributor(ws: Workspace, contributor_id: str) -> None:
    """Put a person who helps into the trash."""
    ws.do("delete-contributor", lambda s: trash(s, tables.contributor, contributor_id, ws.clock.now_utc()))


def thank(ws: Workspace, contributor_id: str, *, thanked: bool = True) -> Contributor:
    """Note that a person was thanked, or that it was noted too early."""

    def work(s: Session) -> Contributor:
        contributor = existing(s, tables.contributor, contributor_id)
        return s.save(tables.contributor, replace(contributor, thanked=thanked))

    return ws.do("thank", work)


def reorder_contributors(ws: Workspace, ids: Sequence[str]) -> None:
    """Put the people who help in this order."""
    ws.do("reorder-contributors", lambda s: reorder(s, tables.contributor, ids))
