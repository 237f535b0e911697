"""CSV logs as other programs write them: told, asked about or refused, never misread in silence."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.domain.errors import NothingFound
from lifeokr.exchange.csv_in import LONGEST_NOTE, CsvImporter
from lifeokr.exchange.days_in import DateOrder
from lifeokr.exchange.errors import (
    ColumnNeeded,
    ColumnTwice,
    DateFormatNeeded,
    DecimalNeeded,
    IntoNeeded,
    LinesNotRead,
    TableBroken,
)
from lifeokr.exchange.importing import ImportOptions, Taker
from lifeokr.exchange.numbers_in import DecimalMark
from lifeokr.services.check_ins import delete_check_in
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.key_results import add_key_result
from lifeokr.services.life import open_life
from lifeokr.services.objectives import add_objective
from lifeokr.services.queries import areas, key_result_details
from lifeokr.services.whole_life import every_row
from lifeokr.store.limits import NOTE


@pytest.fixture
def life(tmp_path):
    ws = open_life(tmp_path / "life", fixed_clock(date(2026, 5, 31)), counted_ids("csv"))
    yield ws
    ws.close()


@pytest.fixture
def takers(life):
    """Three key results by title: a weight, a time and a count."""
    objective = add_objective(life, title="Feel well", area_id=areas(life)[0].id)
    settings = {
        "Weight": {"kind": "latest", "unit": "kg", "start": 80.0, "target": 75.0},
        "10 km": {"kind": "best", "unit": "min:sec", "start": 3390.0, "target": 3000.0},
        "Talks": {"kind": "total", "unit": "number", "target": 10.0},
    }
    made = {}
    for title, setting in settings.items():
        key_result = add_key_result(life, objective_id=objective.id, title=title, **setting)
        made[title] = Taker(key_result.id, title, setting["unit"])
    return made


@pytest.fixture
def bring(life, takers, tmp_path):
    """Bring a text into the weight, unless another key result (or none) is said."""

    def named(name):
        if name not in takers:
            raise NothingFound(name=name, what="key_result")
        return takers[name]

    def act(text, *, into="Weight", **said):
        path = tmp_path / "log.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        options = ImportOptions(named=named, into=takers[into] if into else None, **said)
        return CsvImporter().bring_in(lambda: life, path, options)

    return act


@pytest.fixture
def kept(life, takers):
    """Read back what a key result has: (day, value, note) of each entry."""

    def read(title="Weight"):
        rows = key_result_details(life, takers[title].key_result_id).check_ins
        return [(str(one.check_in.local_date), one.check_in.value, one.check_in.note) for one in rows]

    return read


def test_a_plain_log_comes_in_with_its_notes(bring, kept):
    report = bring("date,value,note\n2026-05-01,78.4,\n2026-05-02,78.1,after a run\n")
    assert (report.read, report.added, report.updated, report.skipped) == (2, 2, 0, {})
    assert report.assumed == {"day": "date", "value": "value", "note": "note"}
    assert kept() == [("2026-05-01", 78.4, ""), ("2026-05-02", 78.1, "after a run")]


def test_the_same_file_twice_adds_nothing_and_equal_rows_of_a_day_are_kept(bring, kept):
    text = "date,value\n2026-05-01,1\n2026-05-01,1\n2026-05-01,2\n"
    first, second = bring(text, into="Talks"), bring(text, into="Talks")
    assert (first.read, first.added) == (3, 3)
    assert (second.read, second.added, second.skipped) == (3, 0, {"here": 3})
    third = bring(text + "2026-05-01,1\n", into="Talks")
    assert (third.read, third.added, third.skipped) == (4, 1, {"here": 3})
    assert [value for _, value, _ in kept("Talks")] == [1, 1, 2, 1]


def test_a_wide_file_feeds_a_key_result_a_column(bring, kept):
    report = bring("date;10 km;Weight\n31.05.2026;51:40;78,4\n30.05.2026;;78,6\n", into=None)
    assert (report.read, report.added, report.skipped) == (4, 3, {"no-value": 1})
    assert kept("10 km") == [("2026-05-31", 3100, "")]
    assert kept() == [("2026-05-30", 78.6, ""), ("2026-05-31", 78.4, "")]


def test_a_whole_import_is_one_step(bring, kept, life):
    before = every_row(life)
    bring("date;10 km;Weight\n2026-05-31;51:40;78.4\n", into=None)
    assert life.undo() == "import"
    assert every_row(life) == before


def test_a_dry_run_says_the_same_and_changes_nothing(bring, life):
    before = every_row(life)
    text = "date,value\n2026-05-01,78.4\nsoon,78.4\n"
    report = bring(text, dry_run=True)
    assert (report.read, report.added, report.skipped) == (2, 1, {"unreadable": 1})
    assert every_row(life) == before
    assert life.can_undo != "import"


def test_bad_lines_are_named_and_nothing_comes_in_unless_they_are_left_out(bring, kept):
    text = "date,value\n2026-05-01,78.4\n2026-02-30,1\n2026-05-03,many\n2026-05-04\n2026-05-05,1,2\n"
    with pytest.raises(LinesNotRead) as raised:
        bring(text)
    lines = [(bad.line, bad.fault, bad.text) for bad in raised.value.lines]
    assert lines == [(3, "day", "2026-02-30"), (4, "value", "many"), (5, "cells", "1"), (6, "cells", "3")]
    assert kept() == []
    report = bring(text, skip_bad=True)
    assert (report.read, report.added, report.skipped) == (5, 1, {"unreadable": 4})
    assert report.read == report.added + report.updated + sum(report.skipped.values())
    assert kept() == [("2026-05-01", 78.4, "")]


@pytest.mark.parametrize(
    "value",
    [
        "1_000", "٧٨", "７８", "nan", "inf", "-inf", "1e999", "9" * 5000, "9" * 20, "=1+1", "@SUM(A1)", "--5",
        "5-", "1,50,000", "1,5,00.5", "0x10", "1e3", "78.4.1", "½", "78 75", "x" * 200_000, "'78", "TRUE",
    ],
    ids=lambda value: value[:12],
)  # fmt: skip
def test_what_only_python_takes_for_a_number_is_none(bring, kept, value):
    with pytest.raises(LinesNotRead):
        bring(f'date,value\n2026-05-01,"{value}"\n')
    assert kept() == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("78.4", 78.4),
        ("-5", -5),
        ("+5", 5),
        (" 78.4 ", 78.4),
        ("1 500", 1500),
        ("1\u00a0500", 1500),
        ("1\u202f500.5", 1500.5),
        ("1,234.5", 1234.5),
        ("78.4 kg", 78.4),
        (".5", 0.5),
    ],
)
def test_a_number_is_read_as_a_person_reads_it(bring, kept, value, expected):
    bring(f'date,value\n2026-05-01,"{value}"\n')
    assert [value for _, value, _ in kept()] == [expected]


def test_decimal_commas_are_told_by_the_column(bring, kept):
    bring("date;value\n2026-05-01;1.500,25\n2026-05-02;78,4\n2026-05-03;1.500\n")
    assert [value for _, value, _ in kept()] == [1500.25, 78.4, 1500]


def test_what_could_be_thousands_or_decimals_is_asked(bring, kept):
    text = "date;value\n2026-05-01;1,500\n"
    with pytest.raises(DecimalNeeded):
        bring(text)
    assert kept() == []
    bring(text, decimal=DecimalMark.COMMA)
    assert [value for _, value, _ in kept()] == [1.5]


def test_days_that_could_be_two_are_asked(bring, kept):
    text = "date,value\n02/03/2026,78\n"
    with pytest.raises(DateFormatNeeded):
        bring(text)
    assert kept() == []
    bring(text, date_format=DateOrder.MDY)
    assert kept() == [("2026-02-03", 78, "")]


def test_times_are_read_in_their_unit(bring, kept):
    bring(
        "when,time\n2026-05-01T07:30:00Z,51:40\n2026-05-02 18:00,1:01:05\n", into="10 km", date_column="when"
    )
    assert kept("10 km") == [("2026-05-01", 3100, ""), ("2026-05-02", 3665, "")]


def test_formula_cells_in_a_note_stay_as_they_are(bring, kept):
    notes = ("=cmd|' /C calc'!A0", "+1", "-1", "@here", "<b>bold</b>", "$x^2$")
    rows = "".join(f'2026-05-{day:02},78,"{note}"\n' for day, note in enumerate(notes, 1))
    bring("date,value,note\n" + rows)
    assert tuple(note for _, _, note in kept()) == notes


def test_a_row_with_a_note_alone_is_kept_and_one_with_nothing_skipped(bring, kept):
    report = bring("date,value,note\n2026-05-01,,ill\n2026-05-02,,\n")
    assert (report.read, report.added, report.skipped) == (2, 1, {"no-value": 1})
    assert kept() == [("2026-05-01", None, "ill")]


def test_a_note_that_no_check_in_holds_is_a_bad_line(bring):
    assert LONGEST_NOTE == NOTE
    with pytest.raises(LinesNotRead) as raised:
        bring(f"date,value,note\n2026-05-01,78,{'x' * (NOTE + 1)}\n")
    assert raised.value.lines[0].fault == "note"


def test_an_entry_deleted_by_hand_does_not_come_back(bring, kept, life, takers):
    text = "date,value\n2026-05-01,78.4\n2026-05-02,78.1\n"
    bring(text)
    details = key_result_details(life, takers["Weight"].key_result_id)
    delete_check_in(life, details.check_ins[0].check_in.id)
    report = bring(text)
    assert (report.added, report.skipped) == (0, {"here": 1, "in-trash": 1})
    assert [day for day, _, _ in kept()] == ["2026-05-02"]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (b"", TableBroken),
        (b"date,value\n", TableBroken),
        (b'date,value\n2026-05-01,"1\n', TableBroken),
        (b"date,value\n2026-05-01,\0\n", TableBroken),
        (b"date,weight,weight\n2026-05-01,1,2\n", ColumnNeeded),
        (b"a,b\nx,1\ny,2\n", ColumnNeeded),
    ],
)
def test_a_table_that_cannot_be_read_is_refused_whole(bring, kept, text, error):
    with pytest.raises(error):
        bring(text, skip_bad=True)
    assert kept() == []


def test_a_header_twice_is_asked_about(bring):
    text = "date,Distance,Distance\n2026-05-01,7,7000\n"
    with pytest.raises(ColumnTwice):
        bring(text, value_columns=("Distance",))
    assert bring(text, value_columns=("3",)).added == 1


def test_values_without_a_key_result_to_go_to_are_refused(bring):
    with pytest.raises(IntoNeeded):
        bring("date,value\n2026-05-01,1\n", into=None)
    with pytest.raises(NothingFound):
        bring("date,Weight,Mood\n2026-05-01,78,3\n", into=None)
    with pytest.raises(IntoNeeded):
        bring("2026-05-01,78\n", into=None)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_letters_come_through_whatever_the_file_was_saved_as(bring, kept, encoding):
    report = bring("Datum;Wert;Notiz\n01.05.2026;78,4;müde\n".encode(encoding))
    assert kept() == [("2026-05-01", 78.4, "müde")]
    assert ("encoding" in report.assumed) is (encoding in ("utf-16-le", "cp1252"))


def test_a_year_of_numbers_a_day_comes_in_within_a_moment(bring):
    rows = "".join(f"2025-{1 + number % 12:02}-{1 + number % 28:02},{number}\n" for number in range(20_000))
    assert bring("date,value\n" + rows).added == 20_000
