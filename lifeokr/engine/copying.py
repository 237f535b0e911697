"""A whole and sound copy of an open file, made by SQLite itself page by page."""

from __future__ import annotations

import os
import time
from pathlib import Path

from lifeokr.engine import driver
from lifeokr.engine.connection import connect, plain_errors
from lifeokr.engine.errors import DamagedFile, FileBusy
from lifeokr.engine.session import Session
from lifeokr.engine.side import SideFile
from lifeokr.engine.side_file import OpenFile
from lifeokr.engine.unit import is_open, unit
from lifeokr.engine.writing import Writer

DEADLINE = 30.0  # seconds; SQLite itself would wait for ever for a file that is kept locked
_PAGES = 512


def copy_into(file: OpenFile, target: Path) -> None:
    """Write a copy of an open file as a new one, and look through it; what is half made is removed.

    Raises FileBusy, DiskFull, DiskFailed, DamagedFile; FileExistsError where there is something already.
    """
    if is_open(file.connection):
        raise RuntimeError("a copy inside a unit of work would wait for its end for ever")
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        with plain_errors(target):
            copy = connect(target, read_only=False)
            try:
                _fill(file, copy)
                _look_through(target, copy)
            finally:
                copy.close()
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def give_own_token(path: Path, side: SideFile, *, gone: tuple[str, ...] = ()) -> None:
    """Have a copy be a file of its own, told from the one it was made of, that says these facts no longer."""
    with plain_errors(path):
        connection = connect(path, read_only=False)
        try:
            with unit(connection):
                session = Session(connection, side.journaled)
                session.note("instance_token", os.urandom(16).hex())
                for name in gone:
                    session.note(name, "")
        finally:
            connection.close()


def forget_history(path: Path, side: SideFile) -> None:
    """Leave a copy no history, no drafts, and no byte of what was deleted."""
    with plain_errors(path):
        connection = connect(path, read_only=False)
        try:
            with unit(connection):
                session = Session(connection, side.journaled)
                for (draft,) in connection.execute("SELECT id FROM draft").fetchall():
                    session.erase("draft", draft)
                Writer(connection).lift_barrier(0)
            connection.execute("VACUUM main")
        finally:
            connection.close()


def _fill(file: OpenFile, copy: driver.Connection) -> None:
    end = time.monotonic() + DEADLINE

    def went_on(_status: int, _left: int, _all: int) -> None:
        if time.monotonic() > end:
            raise FileBusy(path=file.path)

    with plain_errors(file.path):
        file.connection.backup(copy, pages=_PAGES, progress=went_on, sleep=0.01)


def _look_through(path: Path, copy: driver.Connection) -> None:
    for question in ("integrity_check(1)", "foreign_key_check"):
        answer = copy.execute(f"PRAGMA {question}").fetchone()
        if answer is not None and answer[0] != "ok":
            raise DamagedFile(path=path, reason=str(answer[0]))
