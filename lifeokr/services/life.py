"""Opening the life file of a folder, with the parts of life that a new one starts with."""

from __future__ import annotations

from pathlib import Path

from lifeokr.domain.records import LifeArea
from lifeokr.engine.session import Session
from lifeokr.services.clock import Clock
from lifeokr.services.ids import NewId
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables
from lifeokr.store.life_file import LIFE
from lifeokr.words import say

LIES_IN = "lies_in"  # what a life says that was moved out of its folder: the path of the file


def first_areas(new_id: NewId) -> tuple[LifeArea, ...]:
    """Return the eight parts of life to start with, in their order."""
    # only a new life asks for colours, and every command opens one
    from lifeokr.palette import AREA_COLOURS  # noqa: PLC0415

    names = (
        say("area", "Health"),
        say("area", "Family"),
        say("area", "Friends"),
        say("area", "Learning"),
        say("area", "Money"),
        say("area", "Home"),
        say("area", "Play"),
        say("area", "Calling"),
    )
    return tuple(
        LifeArea(id=new_id(), name=name, colour=token, icon=token, position=position)
        for position, (name, token) in enumerate(zip(names, AREA_COLOURS, strict=True))
    )


def has_life(folder: Path) -> bool:
    """Return whether a folder holds a life file, or anything else of that name."""
    return (folder / LIFE.file_name).exists()


def open_life(folder: Path, clock: Clock, new_id: NewId, *, create: bool = True) -> Workspace:
    """Open the life file of a folder; a new one is made with the eight parts of life.

    Raises FileMissing where there is none and `create` is off, or what the engine says of a file that is
    not ours, newer or damaged. A life that was moved out of this folder is opened where it lies.
    """

    def seed(session: Session) -> None:
        session.add_all(tables.life_area, first_areas(new_id))

    opened = Workspace.open(folder / LIFE.file_name, LIFE, clock, new_id, create=create, seed=seed)
    elsewhere = opened.file.fact(LIES_IN)
    if elsewhere and Path(elsewhere).is_file() and Path(elsewhere) != opened.file.path:
        # It was moved out of a folder that a sync program keeps; what is written must go where it lies now.
        opened.close()
        return Workspace.open(Path(elsewhere), LIFE, clock, new_id, create=False)
    return opened
