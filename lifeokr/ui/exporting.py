"""Everything in one file, from the menu."""

from __future__ import annotations

from lifeokr.domain.errors import LifeokrError
from lifeokr.exchange import exporter_of
from lifeokr.paper.files import write_whole
from lifeokr.ui.context import Context
from lifeokr.words import say
from lifeokr.words.errors import sentence


def export_everything(context: Context) -> None:
    """Ask where, write every row as JSON, and say what came of it."""
    path = context.ask.save_as(
        say("export", "Export everything"),
        say("export", "My life.json"),
        say("export", "lifeokr export (*.json)"),
    )
    if path is None:
        return
    try:
        write_whole(path, exporter_of(path).text(context.workspace).encode())
    except LifeokrError as error:
        context.ask.tell(sentence(error))
    else:
        context.navigator.tell(say("export", "Written: {path}", path=path))
