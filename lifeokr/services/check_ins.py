"""What a person can do with check-ins: a number, a skip, a note, how sure, a step ticked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from lifeokr.domain.entry_rules import check_entry
from lifeokr.domain.errors import (
    ArgumentMissing,
    CheckInEmpty,
    DayOutsideCycle,
    NothingFound,
    StepsNotValues,
    ValueOutOfRange,
)
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.reading import standing
from lifeokr.domain.records import CheckIn, Step
from lifeokr.domain.units import PLAIN, NumberStyle, parse_entry
from lifeokr.engine.session import Session
from lifeokr.services import text as texts
from lifeokr.services.given import SAME, Same, given
from lifeokr.services.key_result_rules import subject_of
from lifeokr.services.numbers import confidence_of, finite, sound_day
from lifeokr.services.rows import existing, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables
from lifeokr.store.entry_place import EntryPlace, entry_place, last_seq


def check_in(
    ws: Workspace,
    *,
    key_result_id: str | None = None,
    metric_id: str | None = None,
    text: str | None = None,
    value: float | None = None,
    out_of: float | None = None,
    relative: bool = False,
    day: date | None = None,
    confidence: int | None = None,
    confidence_carried: bool = False,
    note: str = "",
    style: NumberStyle = PLAIN,
) -> CheckIn:
    """Keep an entry, as typed (`text`) or as a number (`value`), and what is said with it.

    On a `total` a bare number is the new total and is stored as the difference; '+2', '-1' or `relative`
    say that it is an entry. Without a key result a number is always an entry. With neither text nor value
    this is a note or a confidence alone. Raises ValueNotRead, ValueOutOfRange, TimeBelowZero, CheckInEmpty,
    StepsNotValues, DayOutsideCycle for a day of a closed key result.
    """

    def work(s: Session) -> CheckIn:
        on = sound_day("day", day or ws.today)
        metric, seq = _typed_at(s, key_result_id, metric_id, on)
        number, of, is_entry = value, out_of, relative
        if text is not None and text.strip():
            entry = parse_entry(text, metric.unit, style)
            number, of, is_entry = entry.value, entry.out_of, relative or entry.relative
        number, of = check_number(metric, number, of)
        if (
            number is not None
            and key_result_id is not None
            and not is_entry
            and kind_of(metric.kind).entry_is_sum
        ):
            number = _difference(s, key_result_id, number, on)
        return _kept(
            s,
            CheckIn(
                **_stamp(ws),
                metric_id=metric.id,
                local_date=on,
                seq=seq,
                value=number,
                out_of=of,
                note=texts.prose(note),
                key_result_id=key_result_id,
                confidence=confidence_of(confidence),
                confidence_carried=confidence is not None and confidence_carried,
            ),
        )

    return ws.do("check-in", work)


def skip(
    ws: Workspace,
    *,
    key_result_id: str | None = None,
    metric_id: str | None = None,
    day: date | None = None,
    confidence: int | None = None,
    note: str = "",
) -> CheckIn:
    """Pass over a day or week on purpose: no number, and none is missing."""

    def work(s: Session) -> CheckIn:
        on = sound_day("day", day or ws.today)
        metric, seq = _typed_at(s, key_result_id, metric_id, on)
        return _kept(
            s,
            CheckIn(
                **_stamp(ws),
                metric_id=metric.id,
                local_date=on,
                seq=seq,
                skipped=True,
                note=texts.prose(note),
                key_result_id=key_result_id,
                confidence=confidence_of(confidence),
            ),
        )

    return ws.do("skip", work)


class Measured(Protocol):
    """What a number is checked against: a metric, or all that is read of it where an entry is typed."""

    @property
    def id(self) -> str:
        """The metric's key."""

    @property
    def title(self) -> str:
        """What is measured."""

    @property
    def kind(self) -> str:
        """How check-ins become the value."""

    @property
    def unit(self) -> str:
        """The unit of its values."""


def _typed_at(s: Session, key_result_id: str | None, metric_id: str | None, on: date) -> tuple[Measured, int]:
    """Return what an entry of a day measures, and its number among those of the day."""
    if key_result_id is not None:
        place = _open_place(s, key_result_id, on)
        return place, 0 if place.last_seq is None else place.last_seq + 1
    if metric_id is None:
        raise ArgumentMissing(argument="key_result_id")
    return existing(s, tables.metric, metric_id), next_seq(s, metric_id, on)


def _open_place(s: Session, key_result_id: str, on: date) -> EntryPlace:
    """Return where a key result's entries go; refuse a day in the cycle of one that was closed."""
    place = entry_place(s.connection, key_result_id, on)
    if place is None:
        raise NothingFound(name=key_result_id, what="key_result")
    if place.closed_on(on):
        raise DayOutsideCycle(title=place.key_result, day=on)
    return place


def check_number(
    metric: Measured, number: float | None, of: float | None
) -> tuple[float | None, float | None]:
    """Return an entry whose number fits its kind; raises StepsNotValues, ValueOutOfRange, TimeBelowZero."""
    if number is None:
        return None, None
    kind = kind_of(metric.kind)
    if not kind.has_check_ins:
        raise StepsNotValues(title=metric.title)
    number = finite("value", number)
    check_entry(kind, metric.unit, number)
    if of is None:
        return number, None
    if not kind.needs_low_high:
        raise ValueOutOfRange(field="out_of", value=of)
    of = finite("out_of", of)
    if of <= 0 or not 0 <= number <= of:
        raise ValueOutOfRange(field="out_of", value=of)
    return number, of


def _difference(s: Session, key_result_id: str, total: float, on: date) -> float:
    """Return the entry that makes a total of the day what was typed."""
    before = standing(subject_of(s, key_result_id), on).value or 0.0
    return round(total - before, 9)


def _stamp(ws: Workspace) -> dict[str, Any]:
    """Return the key of a new entry, and the instant and place it is made."""
    return {
        "id": ws.new_id(),
        "instant_utc": ws.clock.now_utc(),
        "utc_offset_min": ws.clock.offset(),
        "tz_name": ws.clock.zone(),
    }


def _kept(s: Session, entry: CheckIn) -> CheckIn:
    """Add an entry that says something."""
    said = entry.skipped or entry.value is not None or entry.note or entry.confidence is not None
    if not said:
        raise CheckInEmpty
    return s.add(tables.check_in, entry)


def next_seq(s: Session, metric_id: str, day: date) -> int:
    """Return the number after the last entry of a day, those in the trash counted."""
    last = last_seq(s.connection, metric_id, day)
    return 0 if last is None else last + 1


def edit_check_in(
    ws: Workspace,
    check_in_id: str,
    *,
    text: str | Same = SAME,
    value: float | Same | None = SAME,
    out_of: float | Same | None = SAME,
    day: date | Same = SAME,
    confidence: int | Same | None = SAME,
    note: str | Same = SAME,
    skipped: bool | Same = SAME,
    style: NumberStyle = PLAIN,
) -> CheckIn:
    """Change an entry; a number is the entry itself, also on a `total`. On another day it comes last."""

    def work(s: Session) -> CheckIn:
        before = existing(s, tables.check_in, check_in_id)
        metric = existing(s, tables.metric, before.metric_id)
        changes = given(value=value, out_of=out_of, skipped=skipped)
        if isinstance(text, str):
            entry = parse_entry(text, metric.unit, style) if text.strip() else None
            changes["value"] = entry.value if entry else None
            changes["out_of"] = entry.out_of if entry else None
        if isinstance(note, str):
            changes["note"] = texts.prose(note)
        if not isinstance(confidence, Same):
            changes["confidence"], changes["confidence_carried"] = confidence_of(confidence), False
        if isinstance(day, date) and day != before.local_date:
            changes["local_date"], changes["seq"] = sound_day("day", day), next_seq(s, metric.id, day)
        if "value" in changes and changes["value"] is not None:
            changes["skipped"] = False
        after = replace(before, **changes)
        number, of = (None, None) if after.skipped else check_number(metric, after.value, after.out_of)
        after = replace(after, value=number, out_of=of)
        if not (after.skipped or number is not None or after.note or after.confidence is not None):
            raise CheckInEmpty
        return s.save(tables.check_in, after)

    return ws.do("edit-check-in", work)


def delete_check_in(ws: Workspace, check_in_id: str) -> None:
    """Put an entry into the trash."""
    ws.do("delete-check-in", lambda s: trash(s, tables.check_in, check_in_id, ws.clock.now_utc()))


def tick_step(ws: Workspace, step_id: str, *, done: bool = True, day: date | None = None) -> Step:
    """Say that a step was done on a day, today unless said otherwise, or that it was not."""

    def work(s: Session) -> Step:
        step = existing(s, tables.step, step_id)
        on = sound_day("day", day or ws.today)
        _open_place(s, step.key_result_id, on)
        return s.save(tables.step, replace(step, done_day=on if done else None))

    return ws.do("tick-step", work)
