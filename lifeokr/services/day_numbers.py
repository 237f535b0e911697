"""What a key result holds day by day, and the changes that make a day hold what was typed for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from math import fsum

from lifeokr.domain.cycle import Cycle
from lifeokr.domain.entry_rules import check_entry
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.reading import standing
from lifeokr.domain.records import CheckIn
from lifeokr.domain.standing import Standing
from lifeokr.domain.units import Entry
from lifeokr.frozen import frozen
from lifeokr.services import check_ins
from lifeokr.services.given import SAME
from lifeokr.services.views import KeyResultView
from lifeokr.services.workspace import Workspace

_LAST = 1 << 40  # after every entry of its day
ONE_DAY = timedelta(days=1)


@frozen
class DayNumber:
    """One day: `value` (and `out_of`) as a person would type it, None where there is none.

    Of a total that is where it stood that evening, of other counts the day's sum, of an average the day's
    mean, else the last number. `open` is whether the day takes one: it has come and lies in the cycle.
    """

    day: date
    value: float | None
    out_of: float | None
    numbers: tuple[CheckIn, ...]
    skip: CheckIn | None
    open: bool


def day_numbers(view: KeyResultView, days: Cycle) -> tuple[DayNumber, ...]:
    """Return what each of some days holds."""
    standing_today = view.standing
    every = [days.first_day + number * ONE_DAY for number in range(days.days)]
    found = []
    for day in every:
        entries = [entry for entry in view.subject.check_ins if entry.local_date == day]
        numbers = tuple(entry for entry in entries if entry.value is not None)
        held = day <= standing_today.today
        found.append(
            DayNumber(
                day=day,
                value=_value(view, day, numbers) if numbers and held else None,
                out_of=numbers[-1].out_of if numbers and held else None,
                numbers=numbers if held else (),
                skip=next((entry for entry in entries if entry.skipped), None),
                open=held and standing_today.first_day <= day <= standing_today.due_day,
            )
        )
    return tuple(found)


def _value(view: KeyResultView, day: date, numbers: Sequence[CheckIn]) -> float | None:
    kind, values = kind_of(view.metric.kind), [entry.value or 0.0 for entry in numbers]
    if kind.entry_is_sum:
        return standing(view.subject, day).value
    if kind.entries_add:
        return fsum(values)
    if kind.entry_is_value or numbers[-1].out_of is not None:
        return values[-1]
    return fsum(values) / len(values)


@frozen
class _Change:
    """What one typed day asks for: an entry more, another value for an entry there is, or that entry gone."""

    day: date
    entry: Entry | None
    of: CheckIn | None


def _change(view: KeyResultView, held: DayNumber, entry: Entry | None) -> _Change:
    """Return how a day comes to hold what was typed; None takes its one number away."""
    kind = kind_of(view.metric.kind)
    if entry is not None:
        check_entry(kind, view.metric.unit, entry.value)
    one = held.numbers[0] if len(held.numbers) == 1 else None
    if entry is None:
        return _Change(held.day, None, one)
    if not held.numbers:
        # The skip becomes the number; a total is told where it stands, which only a new entry can say.
        return _Change(held.day, entry, None if kind.entry_is_sum else held.skip)
    if kind.entry_is_sum or (kind.entries_add and entry.relative):
        return _Change(held.day, entry, None)
    if one is None and kind.entries_add:
        return _Change(held.day, Entry(round(entry.value - (held.value or 0.0), 9), relative=True), None)
    return _Change(held.day, entry, one)


def trial_of_days(
    view: KeyResultView, held: Sequence[DayNumber], typed: Mapping[date, Entry | None]
) -> Standing:
    """Return how a key result would stand today with what is typed for some days; nothing is written."""
    subject, kind = view.subject, kind_of(view.metric.kind)
    for one in held:
        if one.day not in typed:
            continue
        change = _change(view, one, typed[one.day])
        rest = [entry for entry in subject.check_ins if change.of is None or entry.id != change.of.id]
        if change.entry is not None:
            value = change.entry.value
            if kind.entry_is_sum and not change.entry.relative:
                value = round(value - (standing(subject, one.day).value or 0.0), 9)
            before = change.of or CheckIn(id="", metric_id=view.metric.id, local_date=one.day, seq=_LAST)
            rest.append(replace(before, value=value, out_of=change.entry.out_of, skipped=False))
        subject = replace(
            subject, check_ins=tuple(sorted(rest, key=lambda entry: (entry.local_date, entry.seq)))
        )
    return standing(subject, view.standing.today)


def fill_days(
    ws: Workspace,
    view: KeyResultView,
    held: Sequence[DayNumber],
    typed: Mapping[date, Entry | None],
    *,
    day: date,
    note: str = "",
    confidence: int | None = None,
    confidence_carried: bool = False,
) -> None:
    """Make days hold what was typed for them, in their order, as one step.

    The note and how sure go with `day`, or with the last of those typed, or stand alone.
    """
    key_result_id = view.key_result.id
    changes = [_change(view, one, typed[one.day]) for one in held if one.day in typed]
    filled = [change.day for change in changes if change.entry is not None]
    told = day if day in filled else filled[-1] if filled else None
    by_hand = confidence is not None and not confidence_carried

    def work(_: object) -> None:
        for change in changes:
            here = change.day == told
            if change.entry is None:
                if change.of is not None:
                    _take_away(ws, change.of)
            elif change.of is not None:
                check_ins.edit_check_in(
                    ws,
                    change.of.id,
                    value=change.entry.value,
                    out_of=change.entry.out_of,
                    note=note if note and here else SAME,
                    confidence=confidence if by_hand and here else SAME,
                )
            else:
                check_ins.check_in(
                    ws,
                    key_result_id=key_result_id,
                    value=change.entry.value,
                    out_of=change.entry.out_of,
                    relative=change.entry.relative,
                    day=change.day,
                    note=note if here else "",
                    confidence=confidence if here else None,
                    confidence_carried=confidence_carried,
                )
        if told is None and (note or by_hand):
            check_ins.check_in(
                ws, key_result_id=key_result_id, day=day, note=note, confidence=confidence,
                confidence_carried=confidence_carried,
            )  # fmt: skip

    ws.do("check-in", work)


def _take_away(ws: Workspace, entry: CheckIn) -> None:
    """Take a number away; what was written with it stays."""
    if entry.note or (entry.confidence is not None and not entry.confidence_carried):
        check_ins.edit_check_in(ws, entry.id, value=None, out_of=None)
    else:
        check_ins.delete_check_in(ws, entry.id)
