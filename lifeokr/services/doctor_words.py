"""What the doctor found, as the window and a terminal say it."""

from __future__ import annotations

from collections import Counter

from lifeokr.services.doctor import Health
from lifeokr.services.mending import Mended
from lifeokr.words import say
from lifeokr.words.things import parent_word, rows_word


def lines_of(health: Health) -> list[str]:
    """Return what is wrong, a sentence each; nothing where all is well."""
    lines = [say("doctor", "Damaged: {line}", line=line) for line in health.damage]
    for (table, parent), n in sorted(Counter((one.table, one.parent) for one in health.lost).items()):
        things, above = rows_word(table, n), parent_word(parent)
        lines.append(say("doctor", "{things}, whose {parent} is not there", things=things, parent=above))
    for (table, parent), n in sorted(Counter((one.table, one.parent) for one in health.unseen).items()):
        things, above = rows_word(table, n), parent_word(parent)
        if table == "metric":
            lines.append(say("doctor", "{things}, which no {parent} reads", things=things, parent=above))
        else:
            lines.append(
                say(
                    "doctor",
                    "{things} out of sight, whose {parent} is in the trash",
                    things=things,
                    parent=above,
                )
            )
    if health.bare:
        things = rows_word("key_result", len(health.bare))
        lines.append(say("doctor", "{things} without goalposts", things=things))
    if health.strange:
        things = rows_word("metric", len(health.strange))
        lines.append(say("doctor", "{things} of a kind that there is not", things=things))
    for ring in health.rings:
        things = rows_word(ring.table, len(ring.ids))
        lines.append(say("doctor", "{things} that lead to each other in a ring", things=things))
    more: Counter[str] = Counter()
    for twins in health.twins:
        more[twins.table] += len(twins.ids) - 1
    lines += [
        say("doctor", "{things} that are there twice", things=rows_word(table, n))
        for table, n in sorted(more.items())
    ]
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
    if mended.before.bare:
        done.append(say("doctor", "Goalposts that were gone stand at the last number; please set your own."))
    if mended.before.twins:
        done.append(say("doctor", "What was there twice is in the trash, all but one."))
    if mended.after.well:
        done.append(say("doctor", "Everything is in order again, and nothing was deleted."))
    return done
