"""Moving a life out of a folder that a sync program keeps, to a place of this computer's own."""

from __future__ import annotations

import os
from pathlib import Path

from lifeokr.engine.copying import copy_into, give_own_token
from lifeokr.engine.errors import DiskFailed, DiskFull, FolderMissing
from lifeokr.engine.new_file import DISK_ERRORS, publish
from lifeokr.services.life import LIES_IN
from lifeokr.services.moving import LifeInTheWay
from lifeokr.services.workspace import Workspace


def resettle(ws: Workspace, folder: Path) -> Path:
    """Copy the life whole into a folder, have the one left behind say where it lies, and return its file.

    The file left behind stays as it is otherwise. Raises LifeInTheWay, FileReadOnly, FolderMissing, DiskFull,
    DiskFailed, FileBusy, DamagedFile.
    """
    path = folder / ws.file.side.file_name
    ws.file.check_mine()
    if path.exists():
        raise LifeInTheWay(path=path)
    draft = path.with_name(f".{path.name}.new-{os.urandom(8).hex()}")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderMissing(path=folder, reason=str(error)) from error
    try:
        copy_into(ws.file, draft)
        give_own_token(draft, ws.file.side, gone=(LIES_IN,))
        publish(draft, path)
    except OSError as error:
        if error.errno in DISK_ERRORS[:2]:
            raise DiskFull(path=path) from error
        raise DiskFailed(path=path, reason=str(error.strerror)) from error
    finally:
        draft.unlink(missing_ok=True)
    ws.file.note(LIES_IN, str(path))
    return path
