from __future__ import annotations

import csv

import pytest

from lifeokr.exchange.errors import NulInText, QuoteNotClosed, TableBroken, TableEmpty, TableWithoutRows
from lifeokr.exchange.table import read_table


def cells(text):
    return [row.cells for row in read_table(text).rows]


def test_rows_know_the_line_they_begin_on_even_after_a_note_of_several_lines():
    table = read_table('date,note\n2026-01-01,"one\ntwo"\n2026-01-02,three\n')
    assert [(row.line, row.cells[1]) for row in table.rows] == [(2, "one\ntwo"), (4, "three")]


def test_an_unclosed_quote_is_refused_instead_of_swallowing_the_rest():
    with pytest.raises(QuoteNotClosed) as raised:
        read_table('date,value,note\n2026-01-01,1,ok\n2026-01-02,2,"never closed\n2026-01-03,3,lost\n')
    assert raised.value.fields == {"line": 3}


def test_a_quote_with_more_behind_it_is_refused():
    with pytest.raises(TableBroken) as raised:
        read_table('date,value\n2026-01-01,"1"2\n')
    assert raised.value.fields == {"line": 2}


def test_a_nul_byte_is_refused_with_its_line():
    with pytest.raises(NulInText) as raised:
        read_table("date,value\n2026-01-01,1\n2026-01-02,\0\n")
    assert raised.value.fields == {"line": 3}


@pytest.mark.parametrize(
    ("text", "error"), [("", TableEmpty), ("\n\n ,,\n", TableEmpty), ("date,value\n", TableWithoutRows)]
)
def test_a_file_without_rows_says_so(text, error):
    with pytest.raises(error):
        read_table(text)


def test_a_cell_longer_than_the_modules_limit_is_read_and_the_limit_put_back():
    before = csv.field_size_limit()
    long = "x" * 200_000
    assert cells(f"date,note\n2026-01-01,{long}\n")[0][1] == long
    assert csv.field_size_limit() == before


def test_mixed_line_ends_are_all_line_ends():
    assert cells("date,value\r\n2026-01-01,1\n2026-01-02,2\r2026-01-03,3") == [
        ("2026-01-01", "1"),
        ("2026-01-02", "2"),
        ("2026-01-03", "3"),
    ]


def test_ragged_rows_come_as_they_are():
    assert cells("date,value,note\n2026-01-01\n2026-01-02,1,a,b\n") == [
        ("2026-01-01",),
        ("2026-01-02", "1", "a", "b"),
    ]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("date,value\n2026-01-01,1\n", ","),
        ("date;value\n2026-01-01;1,5\n2026-01-02;2,5\n", ";"),
        ("date\tvalue\n2026-01-01\t1\n", "\t"),
        ("date|value\n2026-01-01|1\n", "|"),
        ('date,note\n2026-01-01,"a; b; c"\n2026-01-02,"d; e; f"\n', ","),
        ("2026-01-01\n2026-01-02\n", ","),
    ],
)
def test_the_delimiter_is_the_one_that_splits_every_line(text, delimiter):
    assert read_table(text).delimiter == delimiter


def test_a_first_row_of_data_is_no_header():
    table = read_table("2026-01-01,5\n2026-01-02,6\n")
    assert table.header == ()
    assert len(table.rows) == 2


def test_a_header_may_hold_digits():
    table = read_table("date;10 km;5 km\n2026-01-01;52:30;25:10\n")
    assert table.header == ("date", "10 km", "5 km")
