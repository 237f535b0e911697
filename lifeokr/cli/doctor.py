"""`lifeokr doctor`: looks through the file, and with --repair puts right what can be; deletes nothing."""

from __future__ import annotations

import argparse
from typing import Any

from lifeokr.cli.context import Context
from lifeokr.cli.errors import NotInOrder
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import aside, out, out_json
from lifeokr.services.doctor import Health, examine
from lifeokr.services.doctor_words import lines_of, outcome_of
from lifeokr.services.mending import mend
from lifeokr.services.place_words import place_words
from lifeokr.services.safe_place import risk_of
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("--json", action="store_true", help=say("cli", "as JSON, with tables and ids"))
    parser.add_argument(
        "--repair", action="store_true", help=say("cli", "put right what can be; nothing is deleted")
    )


def run(asked: argparse.Namespace, context: Context) -> None:
    """Print what was found; what is wrong and stays so is an exit code of 1."""
    ws = context.life()
    mended = mend(ws) if asked.repair else None
    before = mended.before if mended else examine(ws)
    after = mended.after if mended else before
    if asked.json:
        risk = risk_of(ws.file.path.parent)
        shown = {"file": str(ws.file.path), "synced_by": risk or None, **_shown(before)}
        if mended is not None:
            recovered = mended.recovered
            shown |= {"recovered": recovered.id if recovered else None, "left": _shown(after)}
        out_json(shown)
    else:
        place = place_words(ws.file.path.parent)
        if place:
            aside(f"{place} {say('cli', '`lifeokr move --here` moves it to this computer.')}")
        for line in lines_of(before):
            out(line)
        for line in outcome_of(mended) if mended else ():
            out(line)
        if before.well:
            out(say("cli", "Everything is in order in {path}.", path=ws.file.path))
        elif mended and not after.well:
            for line in lines_of(after):
                out(say("cli", "Left: {line}", line=line))
    if not after.well:
        raise NotInOrder(count=after.count, path=ws.file.path, damaged=bool(after.damage))


def _shown(health: Health) -> dict[str, Any]:
    return {
        "well": health.well,
        "integrity": list(health.damage),
        "foreign_keys": [
            {"table": o.table, "id": o.id, "column": o.column, "missing": o.parent_id} for o in health.lost
        ],
        "orphans": [
            {"table": o.table, "id": o.id, "parent": o.parent, "parent_id": o.parent_id or None}
            for o in health.unseen
        ],
        "without_goalposts": list(health.bare),
        "unknown_kind": list(health.strange),
        "loops": [{"table": r.table, "column": r.column, "ids": list(r.ids)} for r in health.rings],
        "identical": [{"table": t.table, "ids": list(t.ids)} for t in health.twins],
    }
