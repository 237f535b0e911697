"""What a life says of having moved: to another computer on a day, and whether it is used here again."""

from __future__ import annotations

from datetime import date

from lifeokr.services.workspace import Workspace

MOVED_ON = "moved_on"


def moved_on(ws: Workspace) -> date | None:
    """Return the day on which this life was packed to move to another computer, None where it lives here."""
    kept = ws.file.fact(MOVED_ON)
    return date.fromisoformat(kept) if kept else None


def stay(ws: Workspace) -> None:
    """Have this life be used here again; raises FileReadOnly."""
    ws.file.note(MOVED_ON, "")
