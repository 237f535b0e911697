"""Decide whether a file is ours, before anything could change a byte of it.

A live database file is never opened with open(): closing that descriptor would drop the locks that SQLite
holds on the file in this process. stat() is safe, and so is SQLite itself.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from lifeokr.engine import driver
from lifeokr.engine.connection import address, plain_errors
from lifeokr.engine.errors import (
    DamagedFile,
    EmptyFile,
    FileMissing,
    FileUnreadable,
    FolderMissing,
    ForeignFile,
    NewerFile,
    NotADatabase,
    NotAFile,
)

SMALLEST = 512  # bytes of the least page; less is no database, though SQLite reads it as an empty one


def found(path: Path) -> tuple[Path, bool]:
    """Return where a path leads, and whether something is there; refuse one that cannot be followed."""
    try:
        path = path.resolve()
        return path, path.exists()
    except PermissionError as error:
        raise FileUnreadable(path=path) from error
    except (OSError, RuntimeError, ValueError) as error:  # too long, in a circle, with a NUL in it
        raise FolderMissing(path=path, reason=str(error)) from error


def check_file(path: Path) -> None:
    """Refuse what is no readable file with something in it, by stat() alone."""
    try:
        found = path.stat()
    except PermissionError as error:
        raise FileUnreadable(path=path) from error
    except OSError as error:
        raise FileMissing(path=path) from error
    if not stat.S_ISREG(found.st_mode):
        raise NotAFile(path=path)
    if not may(path, os.R_OK):
        raise FileUnreadable(path=path)
    if found.st_size == 0:
        raise EmptyFile(path=path)


def may(path: Path, mode: int) -> bool:
    """Whether the system lets this person use a path so."""
    return os.access(path, mode)


def may_write(path: Path) -> bool:
    """Whether a file and its folder, where the journal stands, can be written."""
    return may(path, os.W_OK) and may(path.parent, os.W_OK)


def check_header(path: Path, *, application_id: int, side: str, version: int) -> None:
    """Refuse another program's file, a newer one and one cut short, without a lock or a journal.

    While a journal waits beside the file its pages are not to be trusted: then only its owner is checked
    here, and the rest after SQLite has rolled it back.
    """
    waiting = any(_size(path.with_name(path.name + suffix)) for suffix in ("-journal", "-wal"))
    with plain_errors(path):
        probe = driver.connect(address(path, "mode=ro&immutable=1"), uri=True)
        try:
            found = _pragma(probe, "application_id")
            user_version = _pragma(probe, "user_version")
            page_size = _pragma(probe, "page_size")
            created_by = fact(probe, "created_by") if user_version > version else ""
        except driver.DatabaseError:
            if waiting:
                return
            raise
        finally:
            probe.close()
    if not found and path.stat().st_size < SMALLEST:
        raise NotADatabase(path=path)
    if found != application_id:
        raise ForeignFile(path=path, side=side, application_id=found)
    if waiting:
        return
    if user_version > version:
        raise NewerFile(path=path, version=user_version, known=version, created_by=created_by)
    if path.stat().st_size % page_size:
        raise DamagedFile(path=path, reason="cut short")


def check_version(path: Path, connection: driver.Connection, known: int) -> None:
    """Refuse a file that a newer lifeokr wrote, or one that asks for a newer one to read it."""
    found = _pragma(connection, "user_version")
    if max(found, int(fact(connection, "min_reader") or 0)) > known:
        raise NewerFile(path=path, version=found, known=known, created_by=fact(connection, "created_by"))


def fact(connection: driver.Connection, name: str) -> str:
    """Return what a file says of itself in its meta table; nothing where there is no such table or line."""
    if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").fetchone() is None:
        return ""
    row = connection.execute("SELECT value FROM meta WHERE id = ?", (name,)).fetchone()
    return "" if row is None else str(row[0])


def _pragma(connection: driver.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
