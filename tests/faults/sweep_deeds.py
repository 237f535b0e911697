"""What a sweep interrupts: each verb of the list on a small life with something of everything, and more.

A deed is named by its verb's code ('check-in'), by 'undo' or 'redo' before it, or is one of OTHERS. It takes
a folder as `prepare` left it and does one thing a person can do.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import sweep_life

from lifeokr.engine.writing import warm
from lifeokr.services import drafts, settings
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.verbs import run_verb
from lifeokr.services.whole_life import bring_in_life, every_row
from lifeokr.store.life_file import LIFE

CLOCK = fixed_clock(date(2026, 2, 15))
NAMES = "names.json"  # what the deed has to know: ids by name, or the rows to bring in

HALF_MADE = f".{LIFE.file_name}.new-"


def open_ws(folder: Path, seed: str, *, create: bool = False):
    return open_life(folder, CLOCK, counted_ids(seed), create=create)


def prepare(name: str, folder: Path) -> None:
    """Make the folder that a deed starts from."""
    if name == "create":
        return
    ws = open_ws(folder, "life", create=True)
    ids = sweep_life.fill(ws)
    (folder / NAMES).write_text(json.dumps(ids))
    if name.startswith(("undo ", "redo ")):
        run_verb(ws, name[5:], sweep_life.args_of(ids)[name[5:]])
    if name.startswith("redo "):
        ws.undo()
    if name == "bring-in-life":
        (folder / NAMES).write_text(json.dumps(every_row(ws)))
        ws.close()
        ws.file.path.unlink()
        ws = open_ws(folder, "another life", create=True)
    ws.close()


def deed(name: str) -> Callable[[Path], None]:
    """Return what is done to a prepared folder; what it needs is imported here, not at its first call."""
    warm()
    if name in OTHERS:
        return OTHERS[name]

    def act(folder: Path) -> None:
        ws = open_ws(folder, "deed")
        if name.startswith("undo "):
            ws.undo()
        elif name.startswith("redo "):
            ws.redo()
        else:
            run_verb(ws, name, sweep_life.args_of(json.loads((folder / NAMES).read_text()))[name])
        ws.close()

    return act


def _create(folder: Path) -> None:
    open_ws(folder / "new", "deed", create=True).close()


def _setting(folder: Path) -> None:
    ws = open_ws(folder, "deed")
    settings.put_setting(ws, "name", "Maya")
    ws.close()


def _draft(folder: Path) -> None:
    ws = open_ws(folder, "deed")
    drafts.save_draft(ws, editor="objective", field="title", text="Ru")
    ws.close()


def _bring_in_life(folder: Path) -> None:
    ws = open_ws(folder, "deed")
    bring_in_life(ws, json.loads((folder / NAMES).read_text()))
    ws.close()


def _torn(folder: Path) -> None:
    """Do in two steps what ought to be one: a sweep has to find it."""
    ws = open_ws(folder, "deed")
    ids = json.loads((folder / NAMES).read_text())
    for code in ("check-in", "skip"):
        run_verb(ws, code, sweep_life.args_of(ids)[code])
    ws.close()


OTHERS: dict[str, Callable[[Path], None]] = {
    "create": _create,
    "put-setting": _setting,
    "save-draft": _draft,
    "bring-in-life": _bring_in_life,
    "torn": _torn,
}


def state(folder: Path) -> str | None:
    """Return all that a life is, rows and history, as text; None where there is none; damage fails."""
    path = folder / LIFE.file_name
    if not path.exists():
        return None
    ws = open_ws(folder, "look")
    connection = ws.file.connection
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        log = connection.execute("SELECT seq, verb, kind, table_name, row_id, before, after FROM change_log")
        found = [every_row(ws), log.fetchall(), ws.can_undo, ws.can_redo]
    finally:
        ws.close()
    # A journal that was never begun may stay behind: it is no hot one, and the next commit removes it. So may
    # a file that was being made: the next making sweeps it, once it is old.
    ours = {NAMES, LIFE.file_name, f"{LIFE.file_name}-journal"}
    left = [p.name for p in folder.iterdir() if p.name not in ours and not p.name.startswith(HALF_MADE)]
    assert not left, f"left behind: {left}"
    return json.dumps(found, ensure_ascii=False)
