"""Everything in a folder: JSON that comes back, CSV no program obeys, Markdown to read; all or nothing."""

from __future__ import annotations

import csv
import json
from datetime import date

import pytest

from lifeokr.exchange import folder_out
from lifeokr.exchange.folder_out import write_folder
from lifeokr.exchange.json_in import read_life
from lifeokr.exchange.json_out import life_as_json
from lifeokr.paper.errors import PlaceRefused, WriteFailed
from lifeokr.services import objectives, queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.sample import SAMPLE_DAY, open_sample
from lifeokr.services.whole_life import SCHEMA, bring_in_life


@pytest.fixture
def ws(tmp_path):
    made = open_sample(tmp_path / "life", SAMPLE_DAY)
    yield made
    made.close()


def test_all_three_forms_are_there_and_the_json_comes_back_byte_for_byte(ws, tmp_path):
    made = write_folder(ws, tmp_path)
    assert made == tmp_path / "lifeokr 2026-02-01"
    assert sorted(path.name for path in made.iterdir()) == ["life.json", "life.md", "tables"]
    again = open_life(tmp_path / "again", fixed_clock(SAMPLE_DAY), counted_ids("again"))
    bring_in_life(again, read_life(made / "life.json", schema=SCHEMA))
    assert life_as_json(again) == (made / "life.json").read_text(encoding="utf-8") == life_as_json(ws)
    again.close()


def test_every_row_of_every_table_is_in_its_csv(ws, tmp_path):
    made = write_folder(ws, tmp_path)
    tables = json.loads(life_as_json(ws))["tables"]
    for name, rows in tables.items():
        with (made / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            read = list(csv.DictReader(file))
        assert [row["id"] for row in read] == [row["id"] for row in rows]
    assert sum(len(rows) for rows in tables.values()) > 100


def test_a_title_that_a_spreadsheet_would_obey_is_held_back_and_numbers_are_not(tmp_path):
    ws = open_life(tmp_path / "life", fixed_clock(date(2026, 5, 31)), counted_ids("x"))
    objectives.add_objective(ws, title="=1+1", area_id=queries.areas(ws)[0].id)
    made = write_folder(ws, tmp_path)
    text = (made / "tables" / "objective.csv").read_text(encoding="utf-8")
    assert ",'=1+1," in text
    ws.close()


def test_everything_in_use_can_be_read_in_the_markdown(ws, tmp_path):
    text = (write_folder(ws, tmp_path) / "life.md").read_text(encoding="utf-8").replace("\\", "")
    for view in queries.objectives(ws, all=True):
        assert view.objective.title in text
        for key_result in view.key_results:
            assert key_result.key_result.title in text


def test_the_next_one_gets_a_number_and_nothing_is_written_over(ws, tmp_path):
    first = write_folder(ws, tmp_path)
    (first / "mine.txt").write_text("kept")
    assert write_folder(ws, tmp_path).name == "lifeokr 2026-02-01 2"
    assert (first / "mine.txt").read_text() == "kept"


def test_a_disk_that_is_full_leaves_nothing_behind(ws, tmp_path, monkeypatch):
    calls = []

    def full(_descriptor):
        calls.append(1)
        if len(calls) == 5:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(folder_out.os, "fsync", full)
    with pytest.raises(WriteFailed):
        write_folder(ws, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["life"]


def test_a_place_that_is_none_is_refused(ws, tmp_path):
    with pytest.raises(PlaceRefused):
        write_folder(ws, tmp_path / "nowhere")
    with pytest.raises(PlaceRefused):
        write_folder(ws, ws.file.path)


def test_only_the_person_may_read_it(ws, tmp_path):
    made = write_folder(ws, tmp_path)
    assert made.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in made.rglob("*") if path.is_file()} == {0o600}
