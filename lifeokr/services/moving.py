"""Moving to a new computer: a life packed into one file, and unpacked on the other side, seen to be whole."""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import lifeokr
from lifeokr.domain.errors import LifeokrError, WrongUse
from lifeokr.engine import journal
from lifeokr.engine.copying import copy_into, give_own_token
from lifeokr.engine.errors import DiskFailed, DiskFull
from lifeokr.engine.new_file import DISK_ERRORS, publish, sync_folder
from lifeokr.engine.side import SideFile
from lifeokr.engine.side_file import OpenFile, open_file
from lifeokr.frozen import frozen
from lifeokr.paper.files import writable_place, write_whole
from lifeokr.services.moved import MOVED_ON
from lifeokr.services.workspace import Workspace
from lifeokr.store.life_file import LIFE

SUFFIX = ".lifeokr"
FORMAT = 1
_HEAD, _SETTINGS = "lifeokr.json", "settings.json"
_LARGEST = {_HEAD: 1_000_000, _SETTINGS: 1_000_000}
LARGEST_FILE = 2_000_000_000
_MOST_PARTS = 8


class MoveFileRefused(LifeokrError):
    """A file is none that lifeokr packed to move, or no longer whole. Fields: path, reason."""


class LifeInTheWay(WrongUse):
    """A life with something in it is here already, and none is written over. Fields: path."""


@frozen
class Held:
    """What a file holds that is in use: rows by table, and the day of the newest check-in."""

    rows: Mapping[str, int]
    newest: date | None


@frozen
class Arrival:
    """A life that was unpacked and found whole, still in a place of its own."""

    path: Path
    packed_at: str
    held: Held
    settings: Mapping[str, Any]


def held(file: OpenFile) -> Held:
    """Count what a file holds that is in use."""
    counts = {
        table.name: int(
            file.connection.execute(
                f"SELECT count(*) FROM {table.name} WHERE deleted_at IS NULL"  # noqa: S608 # our own names
            ).fetchone()[0]
        )
        for table in file.side.tables
    }
    newest = None
    if "check_in" in counts:
        found = file.connection.execute(
            "SELECT max(local_date) FROM check_in WHERE deleted_at IS NULL"
        ).fetchone()
        newest = date.fromisoformat(found[0]) if found[0] else None
    return Held(counts, newest)


def pack(ws: Workspace, path: Path, settings: Mapping[str, Any], *, beside: Sequence[OpenFile] = ()) -> Held:
    """Write the life, and the open files of other sides, into one file; then have the life say it moved.

    Raises PlaceRefused, WriteFailed, FileReplaced, FileBusy, DamagedFile. The life says so only once the
    whole file is there; one that may not be written moves too, and cannot say so.
    """
    writable_place(path)
    if not ws.read_only:
        ws.file.check_mine()
    kept = io.BytesIO()
    with (
        TemporaryDirectory(prefix="lifeokr-move-") as folder,
        zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as zipped,
    ):
        sides = [_add(zipped, file, Path(folder)) for file in (ws.file, *beside)]
        head = {
            "lifeokr": {"format": FORMAT, "made_by": lifeokr.__version__},
            "packed_at": ws.clock.now_utc(),
            "sides": sides,
        }
        zipped.writestr(_SETTINGS, json.dumps(dict(settings), indent=2, sort_keys=True))
        zipped.writestr(_HEAD, json.dumps(head, indent=2))
    write_whole(path, kept.getvalue())
    if not ws.read_only:
        ws.file.note(MOVED_ON, ws.today.isoformat())
    return held(ws.file)


def _add(zipped: zipfile.ZipFile, file: OpenFile, folder: Path) -> dict[str, Any]:
    copy = folder / file.side.file_name
    copy_into(file, copy)
    give_own_token(copy, file.side, gone=(MOVED_ON,))
    data = copy.read_bytes()
    copy.unlink()
    zipped.writestr(file.side.file_name, data)
    counted = held(file)
    return {
        "name": file.side.name,
        "file": file.side.file_name,
        "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
        "rows": dict(counted.rows),
        "newest_check_in": counted.newest.isoformat() if counted.newest else None,
    }


@contextmanager
def unpacked(path: Path, *, now: str, side: SideFile = LIFE) -> Iterator[Arrival]:
    """Unpack a file that was packed to move, and see that it is whole; what was unpacked goes at the end.

    Whatever it may be instead: no name in it is used as a path, and no part becomes larger than it says.
    Raises MoveFileRefused, or what `open_file` says of a life that is newer or not ours.
    """
    parts = _parts(path, (side.file_name,))
    head = _told(path, parts[_HEAD])
    told = next((one for one in head["sides"] if one.get("file") == side.file_name), None)
    if told is None:
        raise MoveFileRefused(path=path, reason="no life")
    data = parts[side.file_name]
    if len(data) != told.get("bytes") or hashlib.sha256(data).hexdigest() != told.get("sha256"):
        raise MoveFileRefused(path=path, reason="not whole")
    settings = _told_settings(path, parts.get(_SETTINGS, b"{}"))
    with TemporaryDirectory(prefix="lifeokr-arriving-") as folder:
        place = Path(folder) / side.file_name
        descriptor = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        opened = open_file(place, side, create=False, now=now)
        try:
            found = held(opened)
        finally:
            opened.close()
        newest = found.newest.isoformat() if found.newest else None
        if not _fits(found, told.get("rows")) or newest != told.get("newest_check_in"):
            raise MoveFileRefused(path=path, reason="other counts")
        yield Arrival(place, str(head.get("packed_at", "")), found, settings)


def _fits(found: Held, told: object) -> bool:
    """Whether a life holds the rows it was packed with; a table that came since has none to compare."""
    return isinstance(told, dict) and all(found.rows.get(table) == n for table, n in told.items())


def place_in_folder(arrival: Arrival, folder: Path, *, now: str) -> None:
    """Put a life that arrived into a folder without one, or where nothing was ever done in the one there.

    Raises LifeInTheWay, DiskFull, DiskFailed.
    """
    path = folder / LIFE.file_name
    there = path.exists()
    if there:
        here = open_file(path, LIFE, create=False, now=now)
        try:
            require_untouched(here)
        finally:
            here.close()
    put_in_place(arrival, path, over=there)


def require_untouched(file: OpenFile) -> None:
    """Raise LifeInTheWay where anything was ever done in a file."""
    if not journal.is_empty(file.connection):
        raise LifeInTheWay(path=file.path)


def put_in_place(arrival: Arrival, path: Path, *, over: bool) -> None:
    """Give a life that arrived its name, whole or not at all; `over` an untouched one that is closed."""
    draft = path.with_name(f".{path.name}.new-{os.urandom(8).hex()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(arrival.path.read_bytes())
                file.flush()
                os.fsync(file.fileno())
            if over:
                draft.replace(path)
                sync_folder(path.parent)
            else:
                publish(draft, path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        if error.errno in DISK_ERRORS[:2]:
            raise DiskFull(path=path) from error
        raise DiskFailed(path=path, reason=str(error.strerror)) from error


def _parts(path: Path, files: Sequence[str]) -> dict[str, bytes]:
    if not path.is_file() or path.stat().st_size > LARGEST_FILE:
        raise MoveFileRefused(path=path, reason="no such file")
    try:
        with zipfile.ZipFile(path) as zipped:
            wanted = _wanted(path, zipped.infolist(), files)
            return {one.filename: _read(path, zipped, one) for one in wanted}
    except _UNREADABLE as error:
        raise MoveFileRefused(path=path, reason="cannot be read") from error


# RuntimeError: encrypted; NotImplementedError: a way of packing that nobody asked for
_UNREADABLE = (
    OSError, ValueError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError,
)  # fmt: skip


def _wanted(path: Path, found: Sequence[zipfile.ZipInfo], files: Sequence[str]) -> list[zipfile.ZipInfo]:
    """Return the parts that are read; a name that lifeokr does not write, or twice, is refused."""
    names = [one.filename for one in found]
    allowed = {_HEAD, _SETTINGS, *files, "work.db"}
    if len(found) > _MOST_PARTS or len(set(names)) != len(names) or not set(names) <= allowed:
        raise MoveFileRefused(path=path, reason="other names")
    if not {_HEAD, *files} <= set(names):
        raise MoveFileRefused(path=path, reason="parts missing")
    return [one for one in found if one.filename in {_HEAD, _SETTINGS, *files}]


def _read(path: Path, zipped: zipfile.ZipFile, one: zipfile.ZipInfo) -> bytes:
    """Return a part's bytes, no more than it says and no more than it may be."""
    most = _LARGEST.get(one.filename, LARGEST_FILE)
    # A life packs to about a third; what unfolds a thousandfold is none.
    if one.file_size > most or (
        one.file_size > 10_000_000 and one.file_size > 200 * max(one.compress_size, 1)
    ):
        raise MoveFileRefused(path=path, reason="too large")
    with zipped.open(one) as part:
        data = part.read(one.file_size + 1)
    if len(data) != one.file_size:
        raise MoveFileRefused(path=path, reason="not whole")
    return data


def _told(path: Path, data: bytes) -> dict[str, Any]:
    try:
        head = json.loads(data)
        version = head["lifeokr"]["format"]
        sides = head["sides"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise MoveFileRefused(path=path, reason="cannot be read") from error
    if not isinstance(sides, list) or not all(isinstance(one, dict) for one in sides):
        raise MoveFileRefused(path=path, reason="cannot be read")
    if not isinstance(version, int) or version > FORMAT:
        raise MoveFileRefused(path=path, reason="made by a newer lifeokr")
    return dict(head)


def _told_settings(path: Path, data: bytes) -> dict[str, Any]:
    try:
        told = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise MoveFileRefused(path=path, reason="cannot be read") from error
    return dict(told) if isinstance(told, dict) else {}
