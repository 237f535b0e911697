"""What a new kind is not done without: this list reads KINDS."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path

import pytest

from lifeokr.domain.codes import Per, Status
from lifeokr.domain.kinds import KINDS, Kind
from lifeokr.domain.reading import path, standing
from lifeokr.domain.records import CheckIn, KeyResult, Marks, Metric, Step
from lifeokr.domain.standing import Subject

WORKED = Path(__file__).parent.parent / "files" / "worked.csv"
FIRST = date(2026, 4, 1)


def subject(kind: Kind, *, filled: bool) -> Subject:
    start = kind.default_start
    key_result = KeyResult(
        id="k",
        objective_id="o",
        metric_id="m",
        title="Something",
        start=start,
        window=kind.default_window(start),
        low=1.0 if kind.needs_low_high else None,
        at_least=1.0 if kind.needs_times else None,
        per=kind.default_per,
    )
    kind.validate_reading(key_result)
    numbers = (
        CheckIn(id=f"c{week}", metric_id="m", local_date=FIRST + timedelta(7 * week), value=float(week % 3))
        for week in range(8)
    )
    return Subject(
        key_result,
        Metric(id="m", title="Something", kind=kind.code),
        FIRST,
        FIRST + timedelta(90),
        (Marks(id="m", key_result_id="k", target=0.8 if kind.value_is_share else 3.0),),
        check_ins=tuple(numbers) if filled and kind.has_check_ins else (),
        steps=tuple(
            Step(id=f"s{n}", key_result_id="k", title=str(n), done_day=FIRST if filled and n < 2 else None)
            for n in range(0 if kind.has_check_ins else 3)
        ),
    )


@pytest.mark.parametrize("code", KINDS)
def test_a_kind_is_one_file_named_by_its_code(code):
    kind = KINDS[code]
    assert kind.code == code
    assert type(kind).__module__ == f"lifeokr.domain.kinds.{code}"
    assert import_module(type(kind).__module__).__doc__.startswith(f"`{code}`:")


@pytest.mark.parametrize("code", KINDS)
def test_what_editors_ask_of_a_kind_hangs_together(code):
    kind = KINDS[code]
    assert kind.takes_window == bool(kind.windows)
    for start in (None, 1.0):
        assert kind.default_window(start) in (kind.windows or (None,))
    assert kind.default_per in (kind.takes_per or (Per.WEEK,))
    assert not (kind.entry_is_sum and not kind.entries_add)


@pytest.mark.parametrize("code", KINDS)
@pytest.mark.parametrize("filled", [False, True], ids=["silent", "filled"])
def test_a_kind_reads_every_day_of_a_cycle(code, filled):
    read = [standing(subject(KINDS[code], filled=filled), FIRST + timedelta(day)) for day in range(-2, 95)]
    assert all(one.status in Status for one in read)
    assert (read[60].value is not None) or not filled
    drawn = path(subject(KINDS[code], filled=filled), FIRST + timedelta(60))
    assert drawn[-1].value == read[62].value


def test_every_kind_is_worked_out_on_paper():
    with WORKED.open(encoding="utf-8", newline="") as opened:
        kinds = [row["kind"] for row in csv.DictReader(opened)]
    assert all(kinds.count(code) >= 5 for code in KINDS)
