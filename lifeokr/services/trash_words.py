"""What a thing in the trash is called, as the window and a terminal say it."""

from __future__ import annotations

from lifeokr.domain.units import NumberStyle, unit
from lifeokr.services.remains import Trashed
from lifeokr.words import say
from lifeokr.words.days import day_year, span
from lifeokr.words.things import thing_word, things_word

# What is said to come back with a thing, in this order; marks, way points and days done go without saying.
_ALONG = (
    "key_result", "check_in", "step", "pause", "initiative", "contributor", "event", "reflection", "photo",
)  # fmt: skip


def name_of(one: Trashed, style: NumberStyle) -> str:
    """Return what a thing in the trash is called."""
    item = one.item
    if one.table == "check_in":
        return _check_in(one, style)
    if one.table == "pause":
        if item.last_day is None:
            return say("trash", "Rest from {day}", day=day_year(item.first_day))
        return say("trash", "Rest, {days}", days=span(item.first_day, item.last_day))
    if one.table == "area_fullness":
        return say("trash", "How full it felt: {fullness} of 10", fullness=f"{item.fullness:g}")
    return " ".join(one.title.split()) or thing_word(one.table)


def line_of(one: Trashed) -> str:
    """Return what sort of thing it is, where it stood, when it went, and what comes back with it."""
    parts = [thing_word(one.table)]
    if one.stood_in:
        parts.append(say("trash", "in {title}", title=one.stood_in))
    parts.append(say("trash", "thrown away on {day}", day=day_year(one.day)))
    counts = dict(one.along)
    along = [things_word(table, counts[table]) for table in _ALONG if table in counts]
    if along:
        parts.append(say("trash", "with {things}", things=say("trash", ", ").join(along)))
    return say("trash", " · ").join(parts)


def erasing_words() -> str:
    """Return what is said before anything is erased."""
    return say(
        "trash",
        "It cannot be brought back here, and undo ends with it. Backups made before today still hold it.",
    )


def erased_words(rows: int) -> str:
    """Return what went."""
    return say(
        "trash",
        "Erased: one entry. Older backups still hold it."
        " || Erased: {n} entries. Older backups still hold them.",
        n=rows,
    )


def _check_in(one: Trashed, style: NumberStyle) -> str:
    entry, when = one.item, day_year(one.item.local_date)
    if entry.skipped:
        return say("trash", "Skipped, {day}", day=when)
    if entry.value is None or one.metric is None:
        note = " ".join(entry.note.split())
        return say("trash", "{note}, {day}", note=note, day=when) if note else when
    shown = unit(one.metric.unit).show(entry.value, style)
    if entry.out_of is not None:
        shown = say("trash", "{value} of {out_of}", value=f"{entry.value:g}", out_of=f"{entry.out_of:g}")
    return say("trash", "{value}, {day}", value=shown, day=when)
