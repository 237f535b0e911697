"""What is asked when a sync program, or somebody, has put another file where this life lies."""

from __future__ import annotations

from lifeokr.domain.errors import LifeokrError
from lifeokr.services.other_hands import keep_mine, put_back
from lifeokr.services.workspace import Whose, Workspace
from lifeokr.ui.context import Context
from lifeokr.words import say
from lifeokr.words.errors import sentence


def settle(context: Context, whose: Whose) -> None:
    """Ask, and do what the person says; without an answer nothing is written anywhere."""
    ws = context.workspace
    later = say("hands", "Not now")
    stopped = say("hands", "Nothing is written until you choose.")
    if whose is Whose.GONE:
        words = say(
            "hands", "Your life is no longer in {path}: another program has taken it away.", path=ws.file.path
        )
        options = [say("hands", "Put it back there"), later]
    elif whose is Whose.REPLACED:
        words = say(
            "hands",
            "Another program has put another file in the place of your life, {path}.",
            path=ws.file.path,
        )
        options = [
            say("hands", "Keep mine as a copy, read the other"),
            say("hands", "Read the other, let go of mine"),
            later,
        ]
    else:
        words = say(
            "hands",
            "Another program has written another file over your life, {path}. What stood there before is in"
            " your backups.",
            path=ws.file.path,
        )
        options = [say("hands", "Read what is there now"), later]
    chosen = context.ask.choose(f"{words}\n\n{stopped}", options)
    if chosen == len(options) - 1:
        return
    try:
        done = _do(ws, whose, keep=chosen == 0)
    except (LifeokrError, OSError) as error:  # OSError: the whole folder may be gone by now
        context.ask.tell(sentence(error))
        return
    context.navigator.tell(done)


def _do(ws: Workspace, whose: Whose, *, keep: bool) -> str:
    if whose is Whose.GONE:
        put_back(ws)
        return say("hands", "Your life is in its place again.")
    if whose is Whose.REPLACED and keep:
        mine = keep_mine(ws)
        ws.read_anew()
        return say("hands", "Yours is kept in {path}; here is the other.", path=mine)
    ws.read_anew()
    return say("hands", "Here is what is there now.")
