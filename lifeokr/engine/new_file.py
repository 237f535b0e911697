"""Make a side's file, whole: under another name first, then given its own in one step."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import lifeokr
from lifeokr.engine.connection import connect, plain_errors
from lifeokr.engine.errors import DiskFailed, DiskFull, FolderMissing
from lifeokr.engine.migrations import bring_up_to_date
from lifeokr.engine.session import Session
from lifeokr.engine.side import SideFile
from lifeokr.engine.unit import unit
from lifeokr.engine.writing import Writer

Seed = Callable[[Session], None]
DISK_ERRORS = (errno.ENOSPC, errno.EDQUOT, errno.EIO)
ABANDONED_SECONDS = 600.0  # after so long no one is still making the file that a leftover was to be


def make(path: Path, side: SideFile, *, now: str, seed: Seed | None = None) -> None:
    """Make the file at `path` with its schema and first rows; where one has come meanwhile, leave that.

    Killed at any moment, this leaves no file at `path` or a whole one. The first rows are no step that undo
    could take back. Raises FolderMissing, DiskFull, DiskFailed.
    """
    draft = path.with_name(f".{path.name}.new-{os.urandom(8).hex()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        if error.errno in DISK_ERRORS:
            raise _plain(error, path) from error
        raise FolderMissing(path=path.parent, reason=str(error)) from error
    try:
        _sweep(path, draft)
        _fill(draft, side, now, seed)
        publish(draft, path)
    except OSError as error:
        raise _plain(error, path) from error
    finally:
        with suppress(OSError):  # what is left is swept another time
            draft.unlink(missing_ok=True)


def publish(draft: Path, path: Path) -> None:
    """Give a finished file its name unless there is one by that name, and make the name last."""
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    except OSError:
        # Some file systems know no second name for a file.
        if path.exists():
            return
        draft.rename(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last through a power cut, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _plain(error: OSError, path: Path) -> DiskFull | DiskFailed:
    """Return what an error of the system means for the person."""
    if error.errno in DISK_ERRORS[:2]:
        return DiskFull(path=path)
    return DiskFailed(path=path, reason=str(error.strerror))


def _fill(draft: Path, side: SideFile, now: str, seed: Seed | None) -> None:
    with plain_errors(draft):
        connection = connect(draft, read_only=False)
        try:
            bring_up_to_date(connection, side.migrations)
            with unit(connection):
                connection.execute(f"PRAGMA application_id={side.application_id}")
                facts = {
                    "min_reader": str(side.min_reader),
                    "created_by": f"lifeokr {lifeokr.__version__}",
                    "created_at": now,
                    "instance_token": os.urandom(16).hex(),
                }
                writer = Writer(connection)
                writer.insert("meta", ("id", "value"), list(facts.items()))
                if seed is not None:
                    seed(Session(connection, side.journaled))
                writer.lift_barrier(0)
        finally:
            connection.close()


def _sweep(path: Path, draft: Path) -> None:
    """Remove what an interrupted making left behind, and only what is old by the file system's own clock."""
    now = draft.stat().st_mtime
    for left in path.parent.glob(f".{path.name}.new-*"):
        if now - left.stat().st_mtime > ABANDONED_SECONDS:
            left.unlink(missing_ok=True)
