"""What the doctor found, as the window and a terminal say it."""

from __future__ import annotations

from collections import Counter

from lifeokr.services.doctor import Health
from lifeokr.services.mending import Mended
from lifeokr.words import say


def lines_of(health: Health) -> list[str]:
    """Return what is wrong, a sentence each; nothing where all is well."""
    lines = [say("doctor", "Damaged: {line}", line=line) for line in health.damage]
    for (table, parent), n in sorted(Counter((one.table, one.parent) for one in health.lost).items()):
        lines.append(
            say(
                "doctor",
                "One row of {table} belongs to a row of {parent} that is not there."
                " || {n} rows of {table} belong to rows of {parent} that are not there.",
                n=n,
                table=table,
                parent=parent,
            )
        )
    for (table, parent), n in sorted(Counter((one.table, one.parent) for one in health.unseen).items()):
        lines.append(
            say(
                "doctor",
                "One row of {table} is out of sight, for its {parent} is gone."
                " || {n} rows of {table} are out of sight, for their {parent} is gone.",
                n=n,
                table=table,
                parent=parent,
            )
        )
    lines += [
        say("doctor", "{n} rows of {table} lead to each other in a ring.", n=len(ring.ids), table=ring.table)
        for ring in health.rings
    ]
    for table, n in sorted(Counter({t.table: 0 for t in health.twins}).items()):
        more = n + sum(len(twins.ids) - 1 for twins in health.twins if twins.table == table)
        lines.append(
            say(
                "doctor",
                "One row of {table} is there twice. || {n} rows of {table} are there more than once.",
                n=more,
                table=table,
            )
        )
    return lines


def outcome_of(mended: Mended) -> list[str]:
    """Return what was done, and what is left to do."""
    if mended.before.well:
        return []
    done = []
    if mended.recovered is not None:
        done.append(
            say("doctor", "What had lost its place is in '{title}' now.", title=mended.recovered.title)
        )
    if mended.before.twins:
        done.append(say("doctor", "What was there twice is in the trash, all but one."))
    if mended.after.well:
        done.append(say("doctor", "Everything is in order again, and nothing was deleted."))
    return done
