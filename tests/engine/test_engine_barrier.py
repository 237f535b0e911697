"""Undo goes back to another program's change and no farther; lifeokr's own programs are no others."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from lifeokr.domain.errors import NothingToRedo, NothingToUndo
from lifeokr.engine import journal
from lifeokr.engine.errors import ChangedElsewhere
from lifeokr.engine.export import export_rows

ROW = "INSERT INTO thing (id, title, count, big, mood) VALUES ('f', 'theirs', 0, 0, 'calm')"


def everything(file):
    return export_rows(file.connection, file.side)


def add(toy, id, **fields):
    return lambda s: s.add(toy.thing, toy.Thing(id=id, **fields))


def recount(toy, id, count):
    return lambda s: s.save(toy.thing, replace(s.get(toy.thing, id), count=count))


@pytest.fixture
def lived(toy, file, steps):
    """A file with a row in each table, and a step to take back."""
    steps.do(
        file,
        "make",
        add(toy, "t"),
        lambda s: s.add(toy.part, toy.Part(id="p", thing_id="t")),
        lambda s: s.save_unjournaled(toy.choice, toy.Choice(id="c", value="1")),
    )
    return file


def barriers(file):
    return file.connection.execute("SELECT count(*) FROM change_log WHERE kind = 'barrier'").fetchone()[0]


def refuses(file, steps):
    """Undo and redo are both refused, and change nothing."""
    before = everything(file)
    for act in (steps.undo, steps.redo):
        with pytest.raises(ChangedElsewhere):
            act(file)
    assert everything(file) == before
    assert (file.can_undo, file.can_redo, file.stopped_elsewhere) == (None, None, True)
    return True


@pytest.mark.parametrize(
    "statement",
    [
        ROW,
        "INSERT OR REPLACE INTO thing (id, title, count, big, mood) VALUES ('t', 'theirs', 0, 0, 'calm')",
        "UPDATE thing SET title = 'theirs'",
        "UPDATE OR IGNORE thing SET count = 3",
        "INSERT INTO part VALUES ('q', 't', '')",
        "UPDATE part SET note = 'theirs'",
        "DELETE FROM part",
        "INSERT INTO choice VALUES ('d', '2')",
        "UPDATE choice SET value = '2'",
        "DELETE FROM choice",
    ],
)
def test_any_change_of_another_program_is_a_barrier_to_every_step_before_it(
    toy, path, lived, steps, other_program, statement
):
    other_program(path, statement)
    assert refuses(lived, steps)
    theirs = everything(lived)
    # What is done after it comes and goes as ever, though it touches none of those rows.
    steps.do(lived, "more", add(toy, "u"))
    ours = everything(lived)
    assert (lived.can_undo, lived.stopped_elsewhere) == ("more", False)
    assert steps.undo(lived).verb == "more"
    assert everything(lived) == theirs
    assert lived.stopped_elsewhere
    with pytest.raises(ChangedElsewhere):
        steps.undo(lived)
    assert steps.redo(lived).verb == "more"
    assert everything(lived) == ours


def test_the_barrier_is_there_for_a_program_that_starts_later(path, lived, opened, steps, other_program):
    lived.close()
    other_program(path, ROW)
    again = opened(path, create=False)
    assert refuses(again, steps)
    again.close()
    assert refuses(opened(path, create=False), steps)


def test_the_barrier_keeps_its_place_among_the_steps_of_several_starts(
    toy, path, lived, opened, steps, other_program
):
    lived.close()
    other_program(path, ROW)
    for n in range(3):
        again = opened(path, create=False)
        steps.do(again, f"count-{n}", recount(toy, "t", n + 1))
        again.close()
    last = opened(path, create=False)
    assert [steps.undo(last).verb for _ in range(3)] == ["count-2", "count-1", "count-0"]
    with pytest.raises(ChangedElsewhere):
        steps.undo(last)


def test_a_hundred_steps_after_it_go_back_and_forward_again(toy, path, lived, steps, other_program):
    other_program(path, ROW)
    states = [everything(lived)]
    for n in range(1, 101):
        steps.do(lived, f"count-{n}", recount(toy, "t", n))
        states.append(everything(lived))
    for n in range(100, 0, -1):
        assert steps.undo(lived).verb == f"count-{n}"
        assert everything(lived) == states[n - 1]
    with pytest.raises(ChangedElsewhere):
        steps.undo(lived)
    for n in range(1, 101):
        steps.redo(lived)
        assert everything(lived) == states[n]


def test_an_undone_step_before_it_cannot_be_done_again(toy, path, lived, steps, other_program):
    steps.do(lived, "count", recount(toy, "t", 1))
    steps.undo(lived)
    other_program(path, ROW)
    with pytest.raises(ChangedElsewhere):
        steps.redo(lived)
    steps.do(lived, "more", add(toy, "u"))
    with pytest.raises(NothingToRedo):
        steps.redo(lived)


def test_one_barrier_does_for_all_that_was_changed_between_two_steps(toy, path, lived, steps, other_program):
    other_program(path, "BEGIN", ROW, "UPDATE thing SET count = 4", "DELETE FROM part", "COMMIT")
    other_program(path, "UPDATE thing SET count = 5")
    assert barriers(lived) == 1
    steps.do(lived, "more", add(toy, "u"))
    other_program(path, "UPDATE thing SET count = 6")
    assert barriers(lived) == 2


def test_what_another_program_took_back_itself_is_no_change(toy, path, lived, steps, other_program):
    other_program(path, "BEGIN", ROW, "ROLLBACK")
    assert steps.undo(lived).verb == "make"


def test_looking_tidying_and_copying_are_no_change(path, lived, opened, steps, other_program):
    other_program(path, "SELECT * FROM thing")
    other_program(path, "ANALYZE")
    lived.close()
    other_program(path, "VACUUM", "REINDEX", "PRAGMA journal_mode=wal", "PRAGMA journal_mode=delete")
    again = opened(path, create=False)
    copy = sqlite3.connect(path.with_name("copy.db"))
    again.connection.backup(copy)
    copy.close()
    assert steps.undo(opened(path.with_name("copy.db"), create=False)).verb == "make"
    assert steps.undo(again).verb == "make"


OURS = """
import sys
from pathlib import Path
from lifeokr.engine.side_file import open_file
sys.path.insert(0, sys.argv[1])
import conftest as toy
file = open_file(Path(sys.argv[2]), toy.SIDE, create=False, now=toy.NOW)
with file.step("theirs", step_id="theirs", at=toy.NOW) as session:
    session.add(toy.THING, toy.Thing(id="u"))
with file.step("choose", step_id="choose", at=toy.NOW) as session:
    session.save_unjournaled(toy.CHOICE, toy.Choice(id="d", value="2"))
"""


def test_another_process_of_ours_is_no_barrier(toy, path, lived, steps):
    here = str(Path(__file__).parent)
    subprocess.run([sys.executable, "-c", OURS, here, str(path)], check=True)
    steps.do(lived, "more", add(toy, "v"))
    assert [steps.undo(lived).verb for _ in range(3)] == ["more", "theirs", "make"]
    assert barriers(lived) == 0


def test_no_step_of_ours_leaves_a_barrier_whatever_it_does_with_rows(toy, lived, steps):
    acts = {
        "add": lambda s: s.add_all(toy.thing, [toy.Thing(id=f"m{n}") for n in range(5)]),
        "change": recount(toy, "m1", 1),
        "remove": lambda s: s.remove(toy.thing, "m2"),
        "choose": lambda s: s.save_unjournaled(toy.choice, toy.Choice(id="d", value="2")),
        "drop": lambda s: s.remove_unjournaled(toy.choice, "c"),
        "nothing": lambda s: s.save(toy.thing, s.get(toy.thing, "t")),
    }
    for verb, act in acts.items():
        steps.do(lived, verb, act)
        assert barriers(lived) == 0
    with pytest.raises(ZeroDivisionError):
        steps.do(lived, "fail", recount(toy, "t", 9), lambda s: 1 / 0)
    for _ in range(3):
        steps.undo(lived)
    steps.redo(lived)
    assert (barriers(lived), lived.can_undo, lived.can_redo) == (0, "add", "change")


def test_the_first_rows_of_a_file_are_no_barrier(toy, path, opened, steps):
    file = opened(path, seed=lambda s: s.add(toy.thing, toy.Thing(id="seed")))
    assert journal.is_empty(file.connection)
    with pytest.raises(NothingToUndo):
        steps.undo(file)
    assert not file.stopped_elsewhere


def test_rows_that_a_migration_changes_are_said_to_be_no_other_programs(toy, path, lived, opened, steps):
    def second(connection):
        connection.execute("UPDATE thing SET title = 'brought up to date'")

    lived.close()
    newer = opened(path, toy.side_of(toy.first, second), create=False)
    assert toy.thing.get(newer.connection, "t").title == "brought up to date"
    assert (barriers(newer), newer.stopped_elsewhere) == (0, False)
    with pytest.raises(NothingToUndo):
        steps.undo(newer)


def test_a_file_opened_for_reading_has_nothing_to_say_of_undo(path, lived, opened, other_program):
    other_program(path, ROW)
    reader = opened(path, create=False, read_only=True)
    assert (reader.can_undo, reader.can_redo, reader.stopped_elsewhere) == (None, None, False)
