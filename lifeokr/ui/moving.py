"""Packing a life for a new computer, bringing one in, and taking everything out, with the questions asked."""

from __future__ import annotations

from lifeokr.domain.errors import LifeokrError
from lifeokr.services.held_words import held_words
from lifeokr.services.moved import moved_on
from lifeokr.services.moving import pack, put_in_place, require_untouched, unpacked
from lifeokr.services.sharing import copy_to_share
from lifeokr.ui.context import Context
from lifeokr.ui.kit.theme import Choice
from lifeokr.ui.settings_file import moving_settings
from lifeokr.words import say
from lifeokr.words.errors import sentence


def pack_a_life(context: Context) -> None:
    """Ask where, write the one file, and say what is in it and what to do with it."""
    path = context.ask.save_as(
        say("moving", "Move to a new computer"),
        say("moving", "My life.lifeokr"),
        say("moving", "A life that moves (*.lifeokr)"),
    )
    if path is None:
        return
    try:
        packed = pack(context.workspace, path, moving_settings(context.settings.settings))
    except LifeokrError as error:
        context.ask.tell(sentence(error))
        return
    words = say(
        "moving",
        "Packed into {path}: {held}.\n\nOn the new computer start lifeokr, and on its first page choose"
        " 'Bring in a moved life'. Both should say the same. Nothing was taken away here.",
        path=path,
        held=held_words(packed),
    )
    if moved_on(context.workspace) is not None:
        words = f"{words} {say('moving', 'From now on this life says that it moved.')}"
    context.ask.tell(words)


def bring_in_a_life(context: Context) -> None:
    """Ask which file, see that it is whole, say what it holds, and put it in the place of the empty life."""
    path = context.ask.open_file(
        say("moving", "Bring in my life from another computer"),
        say("moving", "A life that moves (*.lifeokr)"),
    )
    if path is None:
        return
    ws = context.workspace
    try:
        require_untouched(ws.file)
        with unpacked(path, now=ws.clock.now_utc()) as arrival:
            words = say(
                "moving",
                "It is whole, and holds {held}. The other computer should say the same.",
                held=held_words(arrival.held),
            )
            if not context.ask.sure(words, say("moving", "Bring it in")):
                return
            ws.reopen(lambda: put_in_place(arrival, ws.file.path, over=True))
            context.settings.take_over(arrival.settings)
    except LifeokrError as error:
        context.ask.tell(sentence(error))
        return
    _dress(context)
    context.navigator.go("week")
    context.navigator.tell(say("moving", "All of it is here now."))


def _dress(context: Context) -> None:
    """Wear the look and speak the language that came along."""
    chosen = context.settings.settings
    if chosen.theme in set(Choice):
        context.theme.choose(Choice(chosen.theme))
    context.theme.set_text_scale(chosen.text_scale)
    context.theme.set_reduced_motion(chosen.reduced_motion)
    context.navigator.speak(chosen.language)


def share_a_copy(context: Context) -> None:
    """Ask where, and write a copy without what was deleted."""
    path = context.ask.save_as(
        say("moving", "A copy to share"),
        say("moving", "Shared life.db"),
        say("moving", "A life (*.db)"),
    )
    if path is None:
        return
    try:
        shared = copy_to_share(context.workspace, path)
    except LifeokrError as error:
        context.ask.tell(sentence(error))
        return
    context.navigator.tell(
        say("moving", "Written: {path}. It holds {held}.", path=path, held=held_words(shared))
    )


def take_everything_out(context: Context) -> None:
    """Ask where, and make a folder with everything as JSON, CSV and Markdown."""
    # Markdown is not needed before
    from lifeokr.exchange.folder_out import write_folder  # noqa: PLC0415

    parent = context.ask.folder(say("moving", "In which folder shall everything be put?"))
    if parent is None:
        return
    try:
        made = write_folder(context.workspace, parent)
    except LifeokrError as error:
        context.ask.tell(sentence(error))
        return
    context.navigator.tell(say("moving", "Everything is in {path} now.", path=made))
