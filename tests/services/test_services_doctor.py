"""The doctor: what another program may have done to a life is found and put right; nothing is deleted."""

from __future__ import annotations

import sqlite3

import pytest

from lifeokr.domain.errors import NothingToUndo
from lifeokr.engine.errors import ChangedElsewhere
from lifeokr.services import check_ins, initiatives, key_results, objectives, queries
from lifeokr.services.doctor import examine
from lifeokr.services.mending import mend
from lifeokr.services.sample import SAMPLE_DAY, open_sample


@pytest.fixture
def run(life):
    """A key result with two check-ins, in an objective."""
    life.owner = life.objective()
    life.kr = life.key_result(
        life.owner, title="10 km", kind="latest", unit="min:sec", start=3390, target=3000
    )
    for day, text in (("2026-05-03", "55:00"), ("2026-05-10", "54:00")):
        life.did("check-in", key_result_id=life.kr.id, text=text, day=day)
    return life


@pytest.fixture
def hands(run):
    """Another program's hands on the file, which keep no rule."""
    connection = sqlite3.connect(run.ws.file.path, isolation_level=None)
    yield connection.execute
    connection.close()


def every_id(life):
    """Return the ids of all rows but those of the doctor's own making."""
    return {row["id"] for rows in (life.rows(t.name) for t in life.ws.file.side.tables) for row in rows}


def in_sight(life):
    """Return the titles of all objectives and, in them, the day and value of all check-ins."""
    found = {}
    for view in queries.objectives(life.ws):
        entries = [
            (str(entry.check_in.local_date), entry.check_in.value)
            for kr in view.key_results
            for entry in queries.key_result_details(life.ws, kr.key_result.id).check_ins
        ]
        found[view.objective.title] = entries
    return found


RAN = [("2026-05-03", 3300.0), ("2026-05-10", 3240.0)]


def test_a_life_that_only_lifeokr_wrote_is_well(tmp_path, life):
    ws = open_sample(tmp_path / "sample", SAMPLE_DAY)
    assert examine(ws).well
    for view in queries.objectives(ws, all=True):
        objectives.delete_objective(ws, view.objective.id)
    assert examine(ws).well
    while ws.can_undo == "delete-objective":
        ws.undo()
    for view in queries.objectives(ws, all=True):
        for kr in view.key_results:
            key_results.delete_key_result(ws, kr.key_result.id)
    assert examine(ws).well
    ws.close()


def test_check_ins_and_key_results_whose_objective_is_gone_are_seen_in_recovered(run, hands):
    before = every_id(run)
    hands("DELETE FROM objective WHERE id = ?", (run.owner.id,))
    found = examine(run.ws)
    assert [(o.table, o.column, o.parent_id) for o in found.lost] == [
        ("key_result", "objective_id", run.owner.id)
    ]
    mended = mend(run.ws)
    assert mended.after.well
    assert in_sight(run) == {"Recovered": RAN}
    assert before - every_id(run) == {run.owner.id}  # the other program's doing, not ours


def test_a_series_that_is_gone_comes_back_under_its_key_result(run, hands):
    hands("DELETE FROM metric")
    assert len(examine(run.ws).lost) == 3  # the key result and both check-ins
    assert mend(run.ws).after.well
    assert in_sight(run) == {"Run lightly": RAN}


def test_check_ins_that_are_all_that_is_left_get_a_key_result_to_be_seen_in(run, hands):
    hands("DELETE FROM marks")
    hands("DELETE FROM key_result")
    hands("DELETE FROM metric")
    hands("DELETE FROM objective")
    assert mend(run.ws).after.well
    assert in_sight(run) == {"Recovered": RAN}


def test_goalposts_steps_and_days_without_what_they_belong_to_are_seen_again(run, hands):
    steps = run.key_result(
        run.owner,
        title="Kitchen",
        kind="milestones",
        target=2,
        steps=[{"title": "Paint"}, {"title": "Plant"}],
    )
    doing = initiatives.add_initiative(
        run.ws, title="Stretch", objective_id=run.owner.id, repeats="Thursdays"
    )
    initiatives.tick_initiative_day(run.ws, doing.id, day=run.ws.today)
    before = every_id(run)
    hands("DELETE FROM key_result WHERE id = ?", (steps.id,))
    hands("DELETE FROM initiative")
    mended = mend(run.ws)
    assert mended.after.well
    assert before == every_id(run) & before
    recovered = next(v for v in queries.objectives(run.ws) if v.objective.title == "Recovered")
    assert [step.title for kr in recovered.key_results for step in kr.steps] == ["Paint", "Plant"]


def test_parts_of_life_that_are_gone_are_made_again_with_what_was_in_them(run, hands):
    hands("DELETE FROM life_area WHERE id = ?", (run.areas["Health"],))
    assert mend(run.ws).after.well
    view = queries.objectives(run.ws)[0]
    assert (view.objective.title, view.area.name) == ("Run lightly", "Recovered")


def test_what_is_in_use_below_a_thing_in_the_trash_comes_into_sight_and_can_be_taken_back(run, hands):
    hands("UPDATE objective SET deleted_at = '2026-05-20T00:00:00Z' WHERE id = ?", (run.owner.id,))
    assert [(o.table, o.parent) for o in examine(run.ws).unseen] == [("key_result", "objective")]
    assert mend(run.ws).after.well
    assert in_sight(run) == {"Recovered": RAN}
    assert run.ws.undo() == "repair"
    assert in_sight(run) == {}


def test_goalposts_taken_away_are_set_again_so_that_every_page_can_be_read(run, hands):
    hands("DELETE FROM marks")
    assert examine(run.ws).bare == (run.kr.id,)
    assert mend(run.ws).after.well
    assert in_sight(run) == {"Run lightly": RAN}
    assert queries.key_result_details(run.ws, run.kr.id).marks[0].target == 3240.0  # the last number
    assert run.ws.undo() == "repair"
    assert examine(run.ws).bare == (run.kr.id,)


def test_goalposts_that_another_program_threw_away_come_back(run, hands):
    hands("UPDATE marks SET deleted_at = '2026-05-20T00:00:00Z'")
    assert mend(run.ws).after.well
    assert queries.key_result_details(run.ws, run.kr.id).marks[0].target == 3000.0


def test_a_kind_that_there_is_not_becomes_one_that_there_is(run, hands):
    hands("UPDATE metric SET kind = 'magic'")
    assert examine(run.ws).strange == (run.kr.metric_id,)
    assert mend(run.ws).after.well
    assert in_sight(run) == {"Run lightly": RAN}


def test_a_ring_of_parents_is_opened_at_the_one_that_looks_farthest(run, hands):
    year = run.objective("Strong legs", horizon="year", first="2026-01-01", due="2026-12-31")
    hands("UPDATE objective SET parent_id = ? WHERE id = ?", (year.id, run.owner.id))
    hands("UPDATE objective SET parent_id = ? WHERE id = ?", (run.owner.id, year.id))
    (ring,) = examine(run.ws).rings
    assert set(ring.ids) == {run.owner.id, year.id}
    assert mend(run.ws).after.well
    parents = {row["title"]: row["parent_id"] for row in run.rows("objective")}
    assert parents == {"Strong legs": None, "Run lightly": year.id}
    run.ws.undo()
    assert len(examine(run.ws).rings) == 1


def test_of_equal_rows_one_stays_and_the_others_go_to_the_trash(run, hands):
    columns = [row[1] for row in hands("PRAGMA table_info(check_in)") if row[1] != "id"]
    for number in range(2):
        hands(
            f"INSERT INTO check_in (id, {', '.join(columns)}) SELECT 'twin-{number}', {', '.join(columns)}"
            " FROM check_in WHERE local_date = '2026-05-03' AND id NOT LIKE 'twin%'"
        )
    (twins,) = examine(run.ws).twins
    assert twins.ids[1:] == ("twin-0", "twin-1")
    assert mend(run.ws).after.well
    assert in_sight(run) == {"Run lightly": RAN}
    kept = {row["id"]: row["deleted_at"] for row in run.rows("check_in")}
    assert kept["twin-0"] is not None
    assert len(kept) == 4
    run.ws.undo()
    assert len(examine(run.ws).twins) == 1


def test_two_equal_numbers_typed_on_one_day_are_no_mistake(run):
    for _ in range(2):
        check_ins.check_in(run.ws, key_result_id=run.kr.id, text="54:00", day=run.ws.today)
    assert examine(run.ws).well


def test_what_was_lost_comes_back_for_good_and_undo_ends_before_it(run, hands):
    hands("DELETE FROM objective WHERE id = ?", (run.owner.id,))
    mend(run.ws)
    with pytest.raises((NothingToUndo, ChangedElsewhere)):
        run.ws.undo()
    check_ins.check_in(run.ws, key_result_id=run.kr.id, text="53:00", day=run.ws.today)
    assert run.ws.undo() == "check-in"


def test_an_index_that_contradicts_its_table_is_made_anew(run, hands):
    hands("PRAGMA writable_schema = on")
    hands("PRAGMA ignore_check_constraints = on")
    page = hands("SELECT rootpage FROM sqlite_schema WHERE name = 'check_in_import'").fetchone()[0]
    other = hands("SELECT rootpage FROM sqlite_schema WHERE name = 'check_in_series'").fetchone()[0]
    # An empty index in the place of the one with two entries.
    hands(
        "UPDATE sqlite_schema SET rootpage = CASE name WHEN 'check_in_import' THEN ? ELSE ? END"
        " WHERE name IN ('check_in_import', 'check_in_series')",
        (other, page),
    )
    hands("PRAGMA schema_version = 1234")
    assert examine(run.ws).index_only
    assert mend(run.ws).after.well


def test_damaged_pages_are_named_and_left_as_they_are(run):
    path = run.ws.file.path
    for number in range(300):
        check_ins.check_in(run.ws, key_result_id=run.kr.id, value=3000 + number, note="x" * 200)
    run.ws.close()
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = bytes(4096)
    path.write_bytes(data)
    from lifeokr.services.clock import fixed_clock
    from lifeokr.services.ids import counted_ids
    from lifeokr.services.life import open_life

    run.ws = open_life(run.folder, fixed_clock(SAMPLE_DAY), counted_ids("again"))
    mended = mend(run.ws)
    assert mended.before.damage
    assert mended.after.damage
    assert path.read_bytes() == bytes(data)
