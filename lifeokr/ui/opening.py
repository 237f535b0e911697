"""Another life of this computer, such as that of another person at home: a folder of its own."""

from __future__ import annotations

from pathlib import Path

from lifeokr.domain.errors import LifeokrError
from lifeokr.services.clock import Clock
from lifeokr.services.ids import NewId
from lifeokr.services.life import has_life, open_life
from lifeokr.services.moved import moved_on
from lifeokr.services.place_words import place_words
from lifeokr.services.safe_place import local_place, risk_of
from lifeokr.services.workspace import Workspace
from lifeokr.ui.context import Context
from lifeokr.ui.kit.ask import Ask
from lifeokr.ui.settings_file import SettingsFile
from lifeokr.words import say
from lifeokr.words.errors import sentence
from lifeokr.words.moved_words import moved_words


def ask_for_another_life(context: Context) -> None:
    """Ask in which folder the other life lies, and have its window opened."""
    folder = context.ask.folder(say("another-life", "In which folder does the other life lie?"))
    if folder is not None:
        context.navigator.open_life(folder)


def other_life(folder: Path, clock: Clock, new_id: NewId, ask: Ask) -> Workspace | None:
    """Return the life of a folder; where there is none yet, one begins only if the person says so.

    A file that is none of ours, newer, damaged or empty is told of and left as it is; then, None.
    """
    if not has_life(folder):
        words = say("another-life", "There is no life in {folder} yet. Shall one begin there?", folder=folder)
        if not ask.sure(words, say("another-life", "Begin a life there")):
            return None
    try:
        opened = open_life(folder, clock, new_id)
    except LifeokrError as error:
        ask.tell(sentence(error))
        return None
    if wanted_here(opened, ask):
        return opened
    opened.close()
    return None


def settled(ws: Workspace, ask: Ask, settings: SettingsFile) -> Workspace:
    """Return a life in a safe place: one in a synced folder is offered a move, once a folder.

    Whatever is answered, the file left behind stays as it is, and says where the life lies now.
    """
    folder = ws.file.path.parent
    risk = risk_of(folder)
    if not risk or ws.read_only or settings.settings.kept_place == str(folder):
        return ws
    words = place_words(folder)
    # most lives lie well, and what copies one is not needed for them
    from lifeokr.services.resettling import resettle  # noqa: PLC0415

    own = local_place(folder.name)
    if own is None:
        ask.tell(words)
        return ws
    offer = say(
        "place", "It can lie in {folder} on this computer. The file there stays as it is.", folder=own
    )
    options = [say("place", "Move it here"), say("place", "Leave it there")]
    if ask.choose(f"{words}\n\n{offer}", options) == 1:
        settings.change(kept_place=str(folder))
        return ws
    try:
        resettle(ws, own)
        moved = open_life(folder, ws.clock, ws.new_id, create=False)
    except LifeokrError as error:
        ask.tell(sentence(error))
        return ws
    ws.close()
    return moved


def wanted_here(ws: Workspace, ask: Ask) -> bool:
    """Whether a life is to be opened here: one that moved to another computer is so only knowingly."""
    day = moved_on(ws)
    return day is None or ask.sure(moved_words(day), say("moved", "Open it here all the same"))
