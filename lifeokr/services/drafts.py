"""Texts typed into an editor and not done yet, kept so that a crash loses none; undo leaves them alone."""

from __future__ import annotations

from dataclasses import replace

from lifeokr.domain.records import Draft
from lifeokr.engine.session import Session
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables


def save_draft(ws: Workspace, *, editor: str, field: str, text: str, subject: str = "") -> Draft:
    """Keep what stands in a field of an editor; `subject` is the id of the thing edited, if there is one."""

    def work(s: Session) -> Draft:
        known = _of(s, editor, subject, field)
        draft = Draft(
            id=known[0].id if known else ws.new_id(),
            editor=editor,
            subject=subject,
            field=field,
            text=text,
            saved_at=ws.clock.now_utc(),
        )
        return s.save_unjournaled(tables.draft, draft)

    return ws.do("save-draft", work)


def drafts(ws: Workspace, *, editor: str | None = None, subject: str | None = None) -> list[Draft]:
    """Return what is kept: of one editor, of one thing edited, or all, the last first."""
    wanted = [("editor = ?", editor), ("subject = ?", subject)]
    conditions = [condition for condition, value in wanted if value is not None]
    args = [value for _, value in wanted if value is not None]
    return tables.draft.where(
        ws.file.connection, " AND ".join(conditions) or "1", args, order_by="saved_at DESC, editor, field, id"
    )


def drop_drafts(ws: Workspace, *, editor: str, subject: str = "") -> None:
    """Forget what was kept for an editor of a thing: it was done, or given up."""

    def work(s: Session) -> None:
        for draft in _of(s, editor, subject):
            s.remove_unjournaled(tables.draft, draft.id)

    ws.do("drop-drafts", work)


def move_drafts(ws: Workspace, *, editor: str, to: str, subject: str = "") -> None:
    """Keep what was kept for an editor of a thing under another editor's name, with the time it was kept."""

    def work(s: Session) -> None:
        for draft in _of(s, editor, subject):
            s.save_unjournaled(tables.draft, replace(draft, editor=to))

    ws.do("move-drafts", work)


def _of(s: Session, editor: str, subject: str, field: str | None = None) -> list[Draft]:
    condition, args = "editor = ? AND subject = ?", [editor, subject]
    if field is not None:
        condition, args = f"{condition} AND field = ?", [*args, field]
    return s.where(tables.draft, condition, args)
