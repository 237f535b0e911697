"""Steps, announcements and trials."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from lifeokr.domain.errors import NothingToRedo, NothingToUndo, TitleMissing
from lifeokr.engine.errors import ChangedElsewhere, FileMissing, UndoBlocked
from lifeokr.services import areas, drafts, settings
from lifeokr.services.clock import fixed_clock, system_clock
from lifeokr.services.ids import counted_ids, random_ids
from lifeokr.services.life import open_life


def test_a_new_life_starts_with_eight_parts_and_nothing_to_undo(life):
    names = ["Health", "Family", "Friends", "Learning", "Money", "Home", "Play", "Calling"]
    assert list(life.areas) == names
    assert life.ws.can_undo is None
    with pytest.raises(NothingToUndo):
        life.ws.undo()
    with pytest.raises(NothingToRedo):
        life.ws.redo()


def test_no_life_is_made_where_none_is_wanted(tmp_path):
    with pytest.raises(FileMissing):
        open_life(tmp_path, fixed_clock(date(2026, 5, 31)), counted_ids("x"), create=False)


def test_listeners_hear_after_the_commit_what_was_touched_and_by_whom(life):
    heard = []
    unlisten = life.ws.listen(lambda change: heard.append((change, len(life.rows("objective")))))
    owner = life.objective()
    change, rows = heard[0]
    assert (change.verb, change.touched, rows) == ("add-objective", {("objective", owner.id)}, 1)
    assert change.touches("objective", "event")
    assert not change.touches("event")
    life.ws.undo()
    life.ws.redo()
    assert [change.verb for change, _ in heard] == ["add-objective"] * 3
    unlisten()
    unlisten()
    life.objective("Another")
    assert len(heard) == 3


def test_an_origin_travels_with_the_change(life):
    heard = []
    life.ws.listen(heard.append)
    life.ws.do("add-area", lambda _: areas.add_area(life.ws, name="Garden"), origin="the page")
    assert [(change.verb, change.origin) for change in heard] == [("add-area", "the page")]


def test_a_verb_inside_a_verb_is_one_step(life):
    before = life.exported()

    def work(_):
        areas.add_area(life.ws, name="Garden")
        areas.add_area(life.ws, name="Sea")

    life.ws.do("two-areas", work)
    assert life.ws.can_undo == "two-areas"
    life.ws.undo()
    assert life.exported() == before


def test_a_refused_verb_leaves_no_trace_and_the_next_one_works(life):
    before, heard = life.exported(), []
    life.ws.listen(heard.append)

    def work(_):
        areas.add_area(life.ws, name="Garden")
        areas.add_area(life.ws, name=" ")

    with pytest.raises(TitleMissing):
        life.ws.do("two-areas", work)
    assert life.exported() == before
    assert heard == []
    assert life.ws.can_undo is None
    life.did("add-area", name="Garden")


def test_saving_what_is_there_already_is_no_step(life):
    heard = []
    life.ws.listen(heard.append)
    life.did("rename-area", area_id=life.areas["Home"], name="Home")
    assert life.ws.can_undo is None
    assert heard == []


def test_a_trial_is_read_and_taken_back(life):
    before = life.exported()
    read = life.ws.tried(
        lambda: areas.add_area(life.ws, name="Garden"),
        lambda: [row["name"] for row in life.rows("life_area")],
    )
    assert "Garden" in read
    assert life.exported() == before
    with pytest.raises(RuntimeError):
        life.ws.do("add-area", lambda _: life.ws.tried(lambda: None, lambda: None))


def test_a_new_step_after_an_undo_leaves_nothing_to_redo(life):
    life.did("add-area", name="Garden")
    life.ws.undo()
    assert life.ws.can_redo == "add-area"
    life.did("add-area", name="Sea")
    assert life.ws.can_redo is None


def test_another_program_is_noticed_and_its_step_undone_here(life):
    heard = []
    life.ws.listen(heard.append)
    other = open_life(life.folder, fixed_clock(date(2026, 5, 31)), random_ids())
    areas.add_area(other, name="Garden")
    assert life.ws.notice_elsewhere()
    assert not life.ws.notice_elsewhere()
    assert heard[0].touches("life_area")
    assert life.ws.undo() == "add-area"
    other.close()


@pytest.fixture
def other_program(life):
    """Change a row as a program that knows nothing of lifeokr would, from a process of its own."""

    def write(statement):
        code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()"
        subprocess.run([sys.executable, "-c", code, str(life.ws.file.path), statement], check=True)

    return write


def test_undo_takes_back_what_came_after_another_programs_change_and_stops_there(life, other_program):
    life.did("add-area", name="Garden")
    other_program("UPDATE life_area SET name = 'Body' WHERE name = 'Health'")
    assert life.ws.stopped_elsewhere
    before = life.exported()
    life.did("add-area", name="Sea")
    assert not life.ws.stopped_elsewhere
    assert life.ws.undo() == "add-area"
    assert life.exported() == before
    assert (life.ws.can_undo, life.ws.stopped_elsewhere) == (None, True)
    with pytest.raises(ChangedElsewhere):
        life.ws.undo()
    again = open_life(life.folder, fixed_clock(date(2026, 5, 31)), random_ids(), create=False)
    with pytest.raises(ChangedElsewhere):
        again.undo()
    assert again.redo() == "add-area"
    again.close()
    assert life.ws.can_undo == "add-area"
    assert [row["name"] for row in life.rows("life_area")].count("Body") == 1


def test_a_redo_does_not_cross_another_programs_change(life, other_program):
    life.did("add-area", name="Garden")
    life.ws.undo()
    other_program("INSERT INTO setting VALUES ('theirs', '1')")
    before = life.exported()
    with pytest.raises(ChangedElsewhere):
        life.ws.redo()
    assert life.exported() == before


def test_undo_leaves_settings_and_drafts_alone(life):
    settings.put_setting(life.ws, "name", "Maya")
    drafts.save_draft(life.ws, editor="objective", field="title", text="Run")
    assert life.ws.can_undo is None
    assert settings.setting(life.ws, "name") == "Maya"
    settings.put_setting(life.ws, "name", None)
    assert settings.setting(life.ws, "name", "nobody") == "nobody"


def test_drafts_are_kept_by_editor_thing_and_field(life):
    drafts.save_draft(life.ws, editor="objective", field="title", text="Ru")
    drafts.save_draft(life.ws, editor="objective", field="title", text="Run")
    drafts.save_draft(life.ws, editor="objective", field="why", text="Hills")
    drafts.save_draft(life.ws, editor="objective", field="title", text="Other", subject="o1")
    kept = drafts.drafts(life.ws, editor="objective", subject="")
    assert {(one.field, one.text) for one in kept} == {("title", "Run"), ("why", "Hills")}
    drafts.drop_drafts(life.ws, editor="objective")
    assert [(one.subject, one.text) for one in drafts.drafts(life.ws)] == [("o1", "Other")]


def test_a_step_that_another_undid_differently_is_not_undone(life):
    """What was changed since by something that left no step blocks the undo, and nothing is lost."""
    area = life.did("add-area", name="Garden")
    life.ws.do(
        "note", lambda s: s.connection.execute("UPDATE life_area SET name = 'Sea' WHERE id = ?", (area.id,))
    )
    before = life.exported()
    with pytest.raises(UndoBlocked):
        life.ws.undo()
    assert life.exported() == before


def test_the_clock_of_this_computer_knows_day_instant_offset_and_zone():
    clock = system_clock()
    assert clock.now_utc().endswith("Z")
    assert abs(clock.offset()) <= 14 * 60
    assert clock.zone()
    assert abs((clock.today() - date.fromisoformat(clock.now_utc()[:10])).days) <= 1


def test_ids_are_the_same_for_the_same_seed_and_never_twice_otherwise():
    one, other = counted_ids("a"), counted_ids("a")
    assert [one(), one()] == [other(), other()]
    new = random_ids()
    assert new() != new()
