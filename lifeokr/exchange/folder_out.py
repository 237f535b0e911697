"""Everything in one folder, in three forms: JSON that comes back in, CSV for tables, Markdown to read."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

from lifeokr.exchange.csv_out import table_as_csv
from lifeokr.exchange.json_out import life_as_json
from lifeokr.exchange.markdown_out import life_as_markdown
from lifeokr.paper.errors import PlaceRefused, WriteFailed
from lifeokr.services.whole_life import columns_of, every_row
from lifeokr.services.workspace import Workspace
from lifeokr.words import say


def write_folder(ws: Workspace, parent: Path) -> Path:
    """Make a new folder in `parent` with everything in it, and return it: there whole, or not at all.

    One of that name is never written into; the next gets a number. Raises PlaceRefused, WriteFailed.
    """
    parent = parent.expanduser()
    if not parent.is_dir():
        raise PlaceRefused(path=parent, reason=say("paper", "its folder is not there"))
    try:
        part = Path(mkdtemp(dir=parent, prefix=".lifeokr-", suffix=".part"))
    except OSError as error:
        raise WriteFailed(path=parent, reason=_reason(error)) from error
    try:
        for name, text in _files(ws):
            _write(part / name, text)
        _sync(part / "tables")
        _sync(part)
        made = _named(part, parent, f"lifeokr {ws.today.isoformat()}")
        _sync(parent)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise WriteFailed(path=parent, reason=_reason(error)) from error
    except BaseException:  # stopped in the middle: what was begun goes
        shutil.rmtree(part, ignore_errors=True)
        raise
    return made


def _files(ws: Workspace) -> Iterator[tuple[str, str]]:
    yield "life.json", life_as_json(ws)
    yield "life.md", life_as_markdown(ws)
    for table, rows in every_row(ws).items():
        yield f"tables/{table}.csv", table_as_csv(columns_of(ws, table), rows)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="") as file:
        path.chmod(0o600)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _named(part: Path, parent: Path, name: str) -> Path:
    number = 1
    while True:
        made = parent / (name if number == 1 else f"{name} {number}")
        if not os.path.lexists(made):
            # An empty folder that comes in this moment is taken; one with anything in it is refused.
            try:
                return part.rename(made)
            except OSError as error:
                if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
                    raise
        number += 1


def _sync(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _reason(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return say("paper", "the disk is full")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return say("paper", "you may not write there")
    return say("paper", "the system refused it")
