"""A copy to share: what is in use and nothing else, no deleted text in any byte of it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from lifeokr.engine.copying import copy_into, forget_history, give_own_token
from lifeokr.engine.side_file import open_file
from lifeokr.paper.files import writable_place, write_whole
from lifeokr.services.moved import MOVED_ON
from lifeokr.services.moving import Held, held
from lifeokr.services.purging import empty_trash
from lifeokr.services.workspace import Workspace


def copy_to_share(ws: Workspace, path: Path) -> Held:
    """Write a copy without trash, history and drafts, and return what it holds.

    Raises PlaceRefused where a database is kept already, WriteFailed, FileBusy, DiskFull, DamagedFile.
    """
    writable_place(path)
    side, now = ws.file.side, ws.clock.now_utc()
    with TemporaryDirectory(prefix="lifeokr-copy-") as folder:
        copy = Path(folder) / side.file_name
        copy_into(ws.file, copy)
        other = Workspace(open_file(copy, side, create=False, now=now), ws.clock, ws.new_id)
        try:
            empty_trash(other)
        finally:
            other.close()
        forget_history(copy, side)
        give_own_token(copy, side, gone=(MOVED_ON,))
        again = open_file(copy, side, create=False, now=now)
        try:
            found = held(again)
        finally:
            again.close()
        write_whole(path, copy.read_bytes())
    return found
