"""What was left half written in an editor and is kept: where, since when, and the way back to it."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, datetime, timedelta
from itertools import count

from lifeokr.domain.records import Draft
from lifeokr.frozen import frozen
from lifeokr.services import drafts
from lifeokr.services.workspace import Workspace
from lifeokr.words import say

GOING_ON = "go-on "  # begins what an editor is about when it goes on at once with what was left
_MORE = "+"  # between an editor's name and a number: the slots of texts that were left one after the other
_LONGEST = 36  # letters of a title within a sentence


@frozen
class Left:
    """One thing left half written; `subject` is the id of what it belongs to, empty for something new."""

    slot: str
    subject: str
    title: str
    day: date

    @property
    def editor(self) -> str:
        """The name of the editor it was left in."""
        return self.slot.partition(_MORE)[0]

    @property
    def page(self) -> str:
        """The code of the page that goes on with it."""
        return f"{self.editor}-editor"

    @property
    def about(self) -> str:
        """What that page is told, so that it goes on at once."""
        return f"{GOING_ON}{self.slot} {self.subject}"


def going_on(about: str) -> tuple[str, str]:
    """Return the slot and the subject that `Left.about` named."""
    slot, _, subject = about.removeprefix(GOING_ON).partition(" ")
    return slot, subject


def left_texts(ws: Workspace) -> tuple[Left, ...]:
    """Return all that is kept half written, what was left last first."""
    kept: dict[tuple[str, str], list[Draft]] = {}
    for draft in drafts.drafts(ws):
        kept.setdefault((draft.editor, draft.subject), []).append(draft)
    return tuple(
        Left(slot, subject, _title(texts), kept_day(ws, texts[0])) for (slot, subject), texts in kept.items()
    )


def slot_for(ws: Workspace, editor: str, subject: str) -> str:
    """Return the slot that an editor of a thing begins with: that of what was left last, else its own."""
    slots = (one.slot for one in left_texts(ws) if one.editor == editor and one.subject == subject)
    return next(slots, editor)


def free_slot(slot: str, taken: Container[str]) -> str:
    """Return another slot of the same editor in which nothing is kept."""
    editor = slot.partition(_MORE)[0]
    return next(name for number in count(2) if (name := f"{editor}{_MORE}{number}") not in taken)


def kept_day(ws: Workspace, draft: Draft) -> date:
    """Return the local day on which a draft was kept."""
    at = datetime.fromisoformat(draft.saved_at.replace("Z", "+00:00"))
    return (at + timedelta(minutes=ws.clock.offset())).date()


def quoted(title: str) -> str:
    """Return a title within a sentence, cut where it is long."""
    words = " ".join(title.split())
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1].rstrip() + "…"
    return say("editor", "“{title}”", title=words)


def _title(texts: list[Draft]) -> str:
    return next((draft.text.strip() for draft in texts if draft.field == "title"), "")
