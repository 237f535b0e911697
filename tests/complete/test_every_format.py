"""Every format there is, against files nobody would want to open."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from lifeokr.domain.errors import LifeokrError
from lifeokr.exchange import EXPORTERS, IMPORTERS, exporter_of, importer_of
from lifeokr.exchange.errors import (
    FormatUnknown,
    JsonBroken,
    JsonKeyTwice,
    JsonNewer,
    JsonNotRead,
    JsonNumberUnknown,
    JsonTooDeep,
)
from lifeokr.exchange.importing import ImportOptions, Taker
from lifeokr.services.areas import add_area
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.key_results import add_key_result
from lifeokr.services.life import open_life
from lifeokr.services.objectives import add_objective, delete_objective
from lifeokr.services.sample import open_sample
from lifeokr.services.whole_life import LifeNotEmpty, every_row

DAY = date(2026, 5, 31)


@pytest.fixture
def life(tmp_path):
    ws = open_life(tmp_path / "life", fixed_clock(DAY), counted_ids("formats"))
    yield ws
    ws.close()


@pytest.fixture
def sample(tmp_path):
    ws = open_sample(tmp_path / "sample")
    yield ws
    ws.close()


@pytest.fixture
def key_result(life):
    area = add_area(life, name="Sport")
    objective = add_objective(life, title="Run", area_id=area.id)
    return add_key_result(
        life, objective_id=objective.id, title="10 km", kind="latest", target=5.0, start=1.0
    )


def options(key_result=None, **said):
    taker = Taker(key_result.id, key_result.title, "number") if key_result else None

    def nobody(name):
        raise AssertionError(name)

    return ImportOptions(named=nobody, into=taker, **said)


HOSTILE = {
    "empty": b"",
    "blank": b"\n \n",
    "nul": b"date,value\n2026-05-01,\0\n",
    "random": bytes(range(256)) * 20,
    "picture": b"\x89PNG\r\n\x1a\n" + b"\x00\x01\x02" * 50,
    "unclosed quote": b'date,value\n2026-05-01,"1\n2026-05-02,2\n',
    "header only": b"date,value\n",
    "brackets": b"[" * 100_000,
    "an array": b"[1, 2]",
    "a number": b"7",
    "half a surrogate": b'{"lifeokr": {"format": 1, "schema": 1}, '
    b'"tables": {"setting": [{"id": "\\ud800", "value": "1"}]}}',
    "not a number": b'{"lifeokr": {"format": 1, "schema": 1}, "tables": {"life_area": [{"id": NaN}]}}',
    "a long integer": b'{"lifeokr": {"format": 1, "schema": 1}, "tables": {"a": [{"id": '
    + b"9" * 5000
    + b"}]}}",
    "a key twice": b'{"lifeokr": {"format": 1, "schema": 1}, "lifeokr": {}, "tables": {}}',
    "a newer format": b'{"lifeokr": {"format": 99, "schema": 1}, "tables": {}}',
    "a newer schema": b'{"lifeokr": {"format": 1, "schema": 99}, "tables": {}}',
    "an unknown table": b'{"lifeokr": {"format": 1, "schema": 1}, "tables": {"users": [{"id": "1"}]}}',
    "rows that are none": b'{"lifeokr": {"format": 1, "schema": 1}, "tables": {"life_area": [1]}}',
    "columns missing": b'{"lifeokr": {"format": 1, "schema": 1}, "tables": {"life_area": [{"id": "1"}]}}',
    "true for a version": b'{"lifeokr": {"format": true, "schema": 1}, "tables": {}}',
    "cut short": b'{"lifeokr": {"format": 1, "schema": 1}, "tables": {"life_area": [',
    "utf-7": b"+ADw-script+AD4-",
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.code)
def test_a_hostile_file_is_refused_and_nothing_is_changed(life, key_result, tmp_path, importer, data):
    path = tmp_path / f"hostile{importer.suffixes[0]}"
    path.write_bytes(data)
    before = every_row(life)
    with pytest.raises(LifeokrError):
        importer.bring_in(lambda: life, path, options(key_result))
    assert every_row(life) == before


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.code)
def test_what_is_no_file_is_refused(life, key_result, tmp_path, importer):
    for path in (tmp_path, tmp_path / "absent"):
        with pytest.raises(LifeokrError):
            importer.bring_in(lambda: life, path, options(key_result))


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.code)
def test_a_whole_life_comes_back_byte_for_byte(sample, tmp_path, exporter):
    delete_objective(sample, every_row(sample)["objective"][0]["id"])
    first = exporter.text(sample)
    path = tmp_path / f"life{exporter.suffixes[0]}"
    path.write_text(first, encoding="utf-8", newline="")
    other = open_life(tmp_path / "other", fixed_clock(DAY), counted_ids("other"))
    try:
        report = importer_of(path).bring_in(lambda: other, path, options())
        assert report.read == report.added == sum(map(len, every_row(sample).values()))
        assert exporter.text(other) == first
        again = importer_of(path).bring_in(lambda: other, path, options())
        assert (again.added, again.skipped) == (0, {"here": report.read})
        assert exporter.text(other) == first
    finally:
        other.close()


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.code)
def test_a_whole_life_never_lands_on_top_of_another(sample, life, key_result, tmp_path, exporter):
    path = tmp_path / f"life{exporter.suffixes[0]}"
    path.write_text(exporter.text(sample), encoding="utf-8", newline="")
    before = every_row(life)
    with pytest.raises(LifeNotEmpty):
        importer_of(path).bring_in(lambda: life, path, options())
    assert every_row(life) == before


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.code)
def test_bringing_a_life_in_is_one_step_that_can_be_taken_back(sample, tmp_path, exporter):
    path = tmp_path / f"life{exporter.suffixes[0]}"
    path.write_text(exporter.text(sample), encoding="utf-8", newline="")
    other = open_life(tmp_path / "other", fixed_clock(DAY), counted_ids("other"))
    try:
        before = every_row(other)
        importer_of(path).bring_in(lambda: other, path, options(dry_run=True))
        assert every_row(other) == before
        importer_of(path).bring_in(lambda: other, path, options())
        assert every_row(other) != before
        other.undo()
        after = every_row(other)
        assert {name: rows for name, rows in after.items() if name != "setting"} == {
            name: rows for name, rows in before.items() if name != "setting"
        }
    finally:
        other.close()


def test_a_row_that_names_a_row_that_is_not_there_is_refused(sample, life, tmp_path):
    document = json.loads(EXPORTERS[0].text(sample))
    document["tables"]["objective"] = []
    path = tmp_path / "life.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    before = every_row(life)
    with pytest.raises(LifeokrError):
        importer_of(path).bring_in(lambda: life, path, options())
    assert every_row(life) == before


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("{", JsonBroken),
        ("[]", JsonNotRead),
        ('{"lifeokr": {"format": 2, "schema": 1}, "tables": {}}', JsonNewer),
        ('{"a": 1, "a": 2}', JsonKeyTwice),
        ('{"a": Infinity}', JsonNumberUnknown),
        ('{"a": ' + "9" * 5000 + "}", JsonNumberUnknown),
        ("[" * 200_000, JsonTooDeep),
    ],
    ids=lambda value: str(value)[:20],
)
def test_json_says_what_is_wrong_with_it(life, tmp_path, text, error):
    path = tmp_path / "life.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(JsonNotRead) as raised:
        importer_of(path).bring_in(lambda: life, path, options())
    assert type(raised.value) is error


def test_a_format_is_told_by_the_files_name():
    assert importer_of(Path("a/LOG.CSV")).code == "csv"
    assert importer_of(Path("life.json")).code == "json"
    assert exporter_of(Path("life.json")).code == "json"
    for name in ("life.db", "life", "life.json.exe"):
        with pytest.raises(FormatUnknown):
            importer_of(Path(name))
        with pytest.raises(FormatUnknown):
            exporter_of(Path(name))


def test_every_suffix_belongs_to_one_format():
    for formats in (IMPORTERS, EXPORTERS):
        suffixes = [suffix for found in formats for suffix in found.suffixes]
        assert len(suffixes) == len(set(suffixes))
