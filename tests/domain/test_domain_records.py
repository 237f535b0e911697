"""Records are values: equal where every field is, fixed, and shown with their fields."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, is_dataclass, replace
from datetime import date

import pytest

from lifeokr.domain import records
from lifeokr.domain.records import CheckIn, Setting

RECORDS = [one for one in vars(records).values() if isinstance(one, type) and is_dataclass(one)]
ENTRY = CheckIn(id="c", metric_id="m", local_date=date(2026, 5, 31), value=0.1)


def test_every_record_is_fixed_and_has_a_field_for_each_column_alone():
    assert len(RECORDS) == 18
    for record in RECORDS:
        assert tuple(field.name for field in fields(record)) == record.__slots__


def test_records_are_equal_where_every_field_is():
    assert replace(ENTRY) == ENTRY
    assert hash(replace(ENTRY)) == hash(ENTRY)
    assert {ENTRY, replace(ENTRY)} == {ENTRY}
    changed = [replace(ENTRY, value=0.2), replace(ENTRY, note="x"), replace(ENTRY, id="d")]
    assert all(other != ENTRY for other in changed)
    assert Setting(id="a", value="b") != ("a", "b")


def test_a_record_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        ENTRY.value = 5.0


def test_a_record_shows_its_fields():
    assert repr(Setting(id="week_start", value="0")) == "Setting(id='week_start', value='0')"
