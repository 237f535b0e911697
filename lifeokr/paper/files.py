"""Writing a file for a person: whole or not at all, and never over the file that their life is kept in."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from lifeokr.paper.errors import PlaceRefused, WriteFailed
from lifeokr.words import say

_DATABASE = b"SQLite format 3\0"
_BESIDE_DATABASES = ("-journal", "-wal", "-shm")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole, or the older one stays; raises PlaceRefused, WriteFailed.

    A link is followed, so that it goes on pointing at the file. An older file's permissions are kept; a new
    file is the person's alone.
    """
    place = writable_place(path)
    try:
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=".lifeokr-", suffix=".part")
    except OSError as error:
        raise _failed(path, error) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if place.exists():
            part.chmod(stat.S_IMODE(place.stat().st_mode))
        part.replace(place)
        _keep_name(place.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise _failed(path, error) from error
    except BaseException:  # stopped in the middle: what was begun goes, the older file stays
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def writable_place(path: Path) -> Path:
    """Return where a path leads, checked before any work is done for it; raises PlaceRefused, WriteFailed."""
    try:
        place = Path(os.path.realpath(path))
        if place.is_dir():
            raise PlaceRefused(path=path, reason=say("paper", "it is a folder"))
        if not path.name or not place.parent.is_dir():
            raise PlaceRefused(path=path, reason=say("paper", "its folder is not there"))
        if place.exists() and not place.is_file():
            raise PlaceRefused(path=path, reason=say("paper", "it is a device, no file"))
        if _is_database(place):
            raise PlaceRefused(path=path, reason=say("paper", "a life or another database is kept there"))
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _failed(path, error) from error
    return place


def _is_database(place: Path) -> bool:
    """Return whether a database is kept in a file, or in the one that it stands beside as its journal."""
    names = [place.name.removesuffix(ending) for ending in _BESIDE_DATABASES if place.name.endswith(ending)]
    for one in (place, *(place.with_name(name) for name in names if name)):
        try:
            with one.open("rb") as file:
                if file.read(len(_DATABASE)) == _DATABASE:
                    return True
        except (FileNotFoundError, PermissionError):
            continue
    return False


def _keep_name(folder: Path) -> None:
    """Make the rename last through a power cut, where a folder can be synced."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some file systems cannot, and need not
            raise
    finally:
        os.close(handle)


def _failed(path: Path, error: OSError | ValueError) -> WriteFailed:
    code = error.errno if isinstance(error, OSError) else None
    if code in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        reason = say("paper", "the disk is full")
    elif code in (errno.EACCES, errno.EPERM, errno.EROFS):
        reason = say("paper", "you may not write there")
    elif code == errno.ENAMETOOLONG:
        reason = say("paper", "the name is too long")
    else:
        reason = say("paper", "the system refused it")
    return WriteFailed(path=path, reason=reason)
