"""Erased for good: only when asked, with images and drafts, and no byte of it is in the file afterwards."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from lifeokr.domain.errors import NothingFound, NothingToUndo
from lifeokr.services import (
    check_ins,
    contributors,
    drafts,
    events,
    key_results,
    objectives,
    queries,
    reflections,
)
from lifeokr.services.doctor import examine
from lifeokr.services.purging import StillInUse, empty_trash, erase_for_good, older
from lifeokr.services.remains import trashed
from lifeokr.services.sample import SAMPLE_DAY, open_sample

SECRET = "Zaunkoenig"


@pytest.fixture
def secrets(life):
    """An objective in whose every corner a word stands that nobody is to find again."""
    ws = life.ws
    owner = life.objective(f"{SECRET} title", why=f"{SECRET} why")
    life.run = life.key_result(owner, title=f"{SECRET} run", kind="latest", start=1, target=9)
    life.did("check-in", key_result_id=life.run.id, text="3", note=f"{SECRET} note")
    life.did("change-marks", key_result_id=life.run.id, target=8, reason=f"{SECRET} reason", how="from-today")
    contributors.add_contributor(ws, name=f"{SECRET} Tom", objective_id=owner.id)
    events.add_event(ws, title=f"{SECRET} event", objective_id=owner.id, day=ws.today)
    reflections.add_reflection(ws, text=f"{SECRET} " * 3000, objective_id=owner.id)
    objectives.edit_objective(ws, owner.id, why=f"{SECRET} again")
    drafts.save_draft(ws, editor="objective", subject=owner.id, field="why", text=f"{SECRET} draft")
    life.owner = owner
    life.other = life.objective("Sleep well")
    return life


def bytes_around(folder: Path) -> bytes:
    """Return the bytes of everything in a folder, journals and temporary files too."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def thrown_away(life):
    objectives.delete_objective(life.ws, life.owner.id)
    return [(one.table, one.id) for one in trashed(life.ws)]


def test_nothing_of_it_is_in_the_file_afterwards(secrets, tmp_path):
    things = thrown_away(secrets)
    assert SECRET.encode() in bytes_around(tmp_path)
    erased = erase_for_good(secrets.ws, things)
    secrets.ws.file.close()
    assert SECRET.encode() not in bytes_around(tmp_path)
    assert erased.things == 1
    # objective, key result, series, two goalposts, entry, person, event, what was written, draft
    assert erased.rows == 10


def test_while_the_file_is_open_nothing_of_it_is_left_either(secrets, tmp_path):
    erase_for_good(secrets.ws, thrown_away(secrets))
    assert SECRET.encode() not in bytes_around(tmp_path)
    assert examine(secrets.ws).well
    assert [view.objective.title for view in queries.objectives(secrets.ws)] == ["Sleep well"]


def test_what_is_in_use_stays_and_undo_ends(secrets):
    ws = secrets.ws
    erase_for_good(ws, thrown_away(secrets))
    with pytest.raises(NothingToUndo):
        ws.undo()
    objectives.edit_objective(ws, secrets.other.id, title="Sleep")
    assert ws.undo() == "edit-objective"


def test_only_what_lies_in_the_trash_can_be_erased(secrets):
    before = secrets.exported()
    for thing in (("objective", secrets.owner.id), ("objective", "nobody"), ("setting", "name")):
        with pytest.raises(NothingFound):
            erase_for_good(secrets.ws, [thing])
    assert secrets.exported() == before


def test_one_wrong_thing_among_many_erases_none(secrets):
    things = thrown_away(secrets)
    before = secrets.exported()
    with pytest.raises(NothingFound):
        erase_for_good(secrets.ws, [*things, ("event", "nobody")])
    assert secrets.exported() == before
    assert secrets.ws.undo() == "delete-objective"


def test_a_series_that_another_key_result_reads_stays_with_its_numbers(secrets):
    ws = secrets.ws
    second = secrets.key_result(
        secrets.other, title="The same", metric_id=secrets.run.metric_id, start=1, target=5
    )
    erase_for_good(ws, thrown_away(secrets))
    assert examine(ws).well
    entries = queries.key_result_details(ws, second.id).check_ins
    assert [row.check_in.value for row in entries] == [3.0]
    assert entries[0].check_in.key_result_id is None


def test_what_pointed_at_it_goes_on_without(secrets):
    ws = secrets.ws
    year = secrets.objective("Strong", horizon="year", first="2026-01-01", due="2026-12-31")
    objectives.edit_objective(ws, secrets.other.id, parent_id=year.id)
    objectives.delete_objective(ws, year.id)
    empty_trash(ws)
    assert examine(ws).well
    assert {row["title"]: row["parent_id"] for row in secrets.rows("objective")}["Sleep well"] is None


def test_a_year_is_kept_and_only_then_old(secrets):
    ws = secrets.ws
    thrown_away(secrets)
    secrets.on("2027-05-31")  # the 365th day after
    assert older(ws) == ()
    assert empty_trash(ws, older_only=True).rows == 0
    secrets.on("2027-06-01")
    assert len(older(ws)) == 1
    assert empty_trash(ws, older_only=True).rows == 10
    assert trashed(ws) == ()


def test_the_trash_emptied_leaves_no_row_in_it_and_all_others_as_they_were(tmp_path):
    ws = open_sample(tmp_path / "sample", SAMPLE_DAY)
    every = queries.objectives(ws, all=True)
    for view in every[::2]:
        objectives.delete_objective(ws, view.objective.id)
    for view in every[1::2]:
        for kr in view.key_results[:1]:
            key_results.delete_key_result(ws, kr.key_result.id)
    before = {kr.key_result.id: kr.standing for v in queries.objectives(ws, all=True) for kr in v.key_results}
    empty_trash(ws)
    after = {kr.key_result.id: kr.standing for v in queries.objectives(ws, all=True) for kr in v.key_results}
    assert before == after
    assert examine(ws).well
    for table in ws.file.side.tables:
        left = ws.file.connection.execute(
            f"SELECT count(*) FROM {table.name} WHERE deleted_at IS NOT NULL"
        ).fetchone()[0]
        assert (table.name, left) == (table.name, 0)
    ws.close()


def test_an_entry_thrown_away_goes_alone(secrets):
    ws = secrets.ws
    entry = check_ins.check_in(ws, key_result_id=secrets.run.id, text="4", note="Rotkehlchen")
    check_ins.delete_check_in(ws, entry.id)
    assert erase_for_good(ws, [("check_in", entry.id)]).rows == 1
    assert b"Rotkehlchen" not in bytes_around(secrets.folder)
    assert len(secrets.rows("check_in")) == 1


def test_what_is_in_use_below_a_thing_in_the_trash_is_never_erased(secrets):
    ws = secrets.ws
    ws.do(
        "x",
        lambda s: s.put_row(
            "objective",
            secrets.owner.id,
            {**s.row("objective", secrets.owner.id), "deleted_at": "2026-05-31T08:00:00Z"},
        ),
    )
    before = secrets.exported()
    with pytest.raises(StillInUse):
        erase_for_good(ws, [("objective", secrets.owner.id)])
    empty_trash(ws)
    assert secrets.exported() == before


def test_what_another_program_once_deleted_is_pressed_out_too(secrets):
    other = sqlite3.connect(secrets.ws.file.path, isolation_level=None)
    other.execute("PRAGMA secure_delete = off")
    other.execute("UPDATE reflection SET text = 'short'")
    other.execute("UPDATE change_log SET before = NULL, after = NULL WHERE table_name = 'reflection'")
    other.close()
    left = bytes_around(secrets.folder).count(SECRET.encode())
    assert left > 1000  # that program leaves its pages as they are
    erase_for_good(secrets.ws, thrown_away(secrets))
    assert SECRET.encode() not in bytes_around(secrets.folder)


def test_a_series_stays_while_another_key_result_in_the_trash_reads_it(secrets):
    ws = secrets.ws
    second = secrets.key_result(
        secrets.other, title="The same", metric_id=secrets.run.metric_id, start=1, target=5
    )
    key_results.delete_key_result(ws, second.id)
    things = thrown_away(secrets)
    erase_for_good(ws, [thing for thing in things if thing[0] == "objective"])
    assert examine(ws).well
    secrets.did("restore-from-trash", table="key_result", id=second.id)
    entries = queries.key_result_details(ws, second.id).check_ins
    assert [row.check_in.value for row in entries] == [3.0]
