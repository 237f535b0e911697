"""When other hands have put another file in the place of an open life: keeping mine, reading the other."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from lifeokr.domain.errors import LifeokrError
from lifeokr.services.workspace import Whose, Workspace


def keep_mine(ws: Workspace) -> Path:
    """Write what is still open as a copy beside the other file, under a name of its own, and return that.

    Works where the file was replaced or is gone: the one that was opened can still be read. Raises FileBusy,
    DiskFull, DiskFailed, DamagedFile.
    """
    from lifeokr.engine.copying import copy_into, give_own_token  # noqa: PLC0415 - hardly ever needed

    path = ws.file.path
    number = 1
    while True:
        name = f"{path.stem} mine {ws.today.isoformat()}{f' {number}' if number > 1 else ''}{path.suffix}"
        mine = path.with_name(name)
        try:
            copy_into(ws.file, mine)
        except FileExistsError:
            number += 1
            continue
        give_own_token(mine, ws.file.side)
        return mine


def put_back(ws: Workspace) -> None:
    """Give the file that was taken away its name again, unless another has come there meanwhile."""
    from lifeokr.engine.new_file import publish  # noqa: PLC0415 - as above

    mine = keep_mine(ws)
    publish(mine, ws.file.path)
    mine.unlink(missing_ok=True)
    ws.read_anew()


def keep_unsettled(ws: Workspace) -> None:
    """Before an open life is let go of, keep it as a copy where the person has not chosen yet.

    Where not even that can be written, as on a disk that was pulled out, there is nothing more to do.
    """
    if ws.whose in (Whose.REPLACED, Whose.GONE):
        with suppress(LifeokrError, OSError):
            keep_mine(ws)
