from __future__ import annotations

import pytest

from lifeokr.exchange.columns import Columns, columns_of
from lifeokr.exchange.errors import ColumnMissing, ColumnNeeded, ColumnTwice
from lifeokr.exchange.table import read_table


def columns(text, *, day="", values=(), note="", wide=False):
    return columns_of(read_table(text), day=day, values=values, note=note, wide=wide)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date,value\n2026-01-01,1\n", Columns(0, (1,), None)),
        ("date,value,note\n2026-01-01,1,a\n", Columns(0, (1,), 2)),
        ("Notiz;Wert;Datum\na;1;2026-01-01\n", Columns(2, (1,), 0)),
        ("Distance,When it was\n7,2026-01-01\n", Columns(1, (0,), None)),
        ("2026-01-01,5\n2026-01-02,6\n", Columns(0, (1,), None)),
        ("2026-01-01,5,windy\n", Columns(0, (1,), 2)),
    ],
)
def test_the_columns_are_guessed_from_header_and_content(text, expected):
    assert columns(text) == expected


WIDE = "date,10 km,Weight,Weight\n2026-01-01,52:30,78.4,173\n"


def test_a_column_can_be_named_by_header_or_number():
    assert columns(WIDE, values=("10 KM",)) == Columns(0, (1,), None)
    assert columns(WIDE, values=("4",)) == Columns(0, (3,), None)
    assert columns(WIDE, day="date", values=("2", "3")) == Columns(0, (1, 2), None)


def test_a_header_that_occurs_twice_is_asked_about_instead_of_taking_the_last():
    with pytest.raises(ColumnTwice) as raised:
        columns(WIDE, values=("Weight",))
    assert raised.value.fields["numbers"] == (3, 4)


def test_an_unknown_column_names_the_known_ones():
    for name in ("Pulse", "5", "0", "²"):
        with pytest.raises(ColumnMissing) as raised:
            columns(WIDE, values=(name,))
        assert raised.value.fields["known"] == ("date", "10 km", "Weight", "Weight")


def test_several_columns_that_could_hold_the_value_are_asked_about():
    with pytest.raises(ColumnNeeded) as raised:
        columns("date,a,b\n2026-01-01,1,2\n")
    assert raised.value.fields["option"] == "--value-column"


def test_a_table_without_days_is_asked_about():
    with pytest.raises(ColumnNeeded) as raised:
        columns("a,b\nx,1\ny,2\n")
    assert raised.value.fields["option"] == "--date-column"


def test_a_wide_table_takes_every_column_left():
    assert columns(WIDE, wide=True) == Columns(0, (1, 2, 3), None)
