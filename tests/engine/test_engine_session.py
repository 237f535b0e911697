from __future__ import annotations

from dataclasses import replace

import pytest

from lifeokr.engine.errors import RowMissing, RowRefused
from lifeokr.engine.journal import Step, record
from lifeokr.engine.writing import Writer, warm


def log(file):
    return file.connection.execute(
        "SELECT step_id, part, verb, kind, table_name, row_id, before, after FROM change_log ORDER BY seq"
    ).fetchall()


def test_a_step_writes_its_rows_and_their_images_together(toy, file, steps):
    steps.do(
        file,
        "make",
        lambda s: s.add(toy.thing, toy.Thing(id="t")),
        lambda s: s.save(toy.thing, toy.Thing(id="t", size=2.5)),
        lambda s: s.add(toy.part, toy.Part(id="p", thing_id="t", note="n")),
        lambda s: s.remove(toy.part, "p"),
    )
    small = (
        '{"id":"t","title":"a thing","size":null,"count":0,"big":0,'
        '"maybe":null,"day":null,"mood":"calm","parent_id":null}'
    )
    large = small.replace('"size":null', '"size":2.5')
    part = '{"id":"p","thing_id":"t","note":"n"}'
    assert log(file) == [
        ("s1", 0, "make", "do", "thing", "t", None, small),
        ("s1", 1, "make", "do", "thing", "t", small, large),
        ("s1", 2, "make", "do", "part", "p", None, part),
        ("s1", 3, "make", "do", "part", "p", part, None),
    ]


def test_a_step_says_which_rows_it_touched(toy, file, steps):
    done = steps.do(
        file,
        "make",
        lambda s: s.add(toy.thing, toy.Thing(id="t")),
        lambda s: s.save_unjournaled(toy.choice, toy.Choice(id="c", value="1")),
    )
    assert done.touched == {("thing", "t"), ("choice", "c")}


def test_what_is_added_or_saved_comes_back_as_it_is_kept(toy, file, steps):
    kept = []
    written = toy.Thing(id="t", title="cafe\u0301", size=1)
    steps.do(file, "make", lambda s: kept.append(s.add(toy.thing, written)))
    steps.do(file, "save", lambda s: kept.append(s.save(toy.thing, replace(written, count=1))))
    assert kept == [toy.Thing(id="t", title="caf\u00e9", size=1.0), toy.thing.get(file.connection, "t")]


def test_saving_what_is_there_already_is_no_change_and_no_step(toy, file, steps):
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))
    steps.do(file, "save", lambda s: s.save(toy.thing, toy.Thing(id="t")))
    assert len(log(file)) == 1
    assert file.can_undo == "make"


def test_a_step_that_fails_leaves_neither_rows_nor_history(toy, file, steps):
    with pytest.raises(ZeroDivisionError):
        steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")), lambda s: 1 / 0)
    assert log(file) == []
    assert toy.thing.where(file.connection) == []


def test_reads_inside_a_step_see_what_it_wrote(toy, file, steps):
    seen = []
    steps.do(
        file,
        "make",
        lambda s: s.add(toy.thing, toy.Thing(id="t")),
        lambda s: seen.append(s.get(toy.thing, "t")),
        lambda s: seen.extend(s.where(toy.thing, "count = ?", (0,))),
    )
    assert seen == [toy.Thing(id="t")] * 2


@pytest.mark.parametrize("act", ["get", "save", "remove"])
def test_a_row_that_is_not_there_is_said_by_name(toy, file, steps, act):
    acts = {
        "get": lambda s: s.get(toy.thing, "x"),
        "save": lambda s: s.save(toy.thing, toy.Thing(id="x")),
        "remove": lambda s: s.remove(toy.thing, "x"),
    }
    with pytest.raises(RowMissing) as missing:
        steps.do(file, "do", acts[act])
    assert missing.value.fields == {"table": "thing", "id": "x"}


def test_a_row_that_breaks_a_rule_of_its_table_is_refused(toy, file, steps):
    with pytest.raises(RowRefused) as refused:
        steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t", count=1000)))
    assert refused.value.fields["table"] == "thing"
    assert "count" in refused.value.fields["reason"]


def test_a_new_row_never_takes_the_place_of_one_with_its_id(toy, file, steps):
    steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t", count=1)))
    with pytest.raises(RowRefused):
        steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t", count=2)))
    assert toy.thing.get(file.connection, "t").count == 1


def test_a_row_that_others_name_cannot_be_deleted_from_under_them(toy, file, steps):
    steps.do(
        file,
        "make",
        lambda s: s.add(toy.thing, toy.Thing(id="t")),
        lambda s: s.add(toy.part, toy.Part(id="p", thing_id="t")),
    )
    with pytest.raises(RowRefused):
        steps.do(file, "remove", lambda s: s.remove(toy.thing, "t"))
    assert toy.part.get(file.connection, "p") is not None


def test_unjournaled_rows_are_written_changed_and_removed_without_history(toy, file, steps):
    steps.do(file, "choose", lambda s: s.save_unjournaled(toy.choice, toy.Choice(id="c", value="1")))
    steps.do(file, "choose", lambda s: s.save_unjournaled(toy.choice, toy.Choice(id="c", value="2")))
    assert toy.choice.get(file.connection, "c").value == "2"
    steps.do(file, "choose", lambda s: s.save_unjournaled(toy.choice, toy.Choice(id="c", value="2")))
    steps.do(file, "drop", lambda s: s.remove_unjournaled(toy.choice, "c"))
    steps.do(file, "drop", lambda s: s.remove_unjournaled(toy.choice, "c"))
    assert toy.choice.where(file.connection) == []
    assert log(file) == []
    assert file.can_undo is None


def test_a_table_with_history_cannot_be_written_without_it_nor_the_reverse(toy, file, steps):
    with pytest.raises(ValueError, match="thing is not among the tables left out of the history"):
        steps.do(file, "do", lambda s: s.save_unjournaled(toy.thing, toy.Thing(id="t")))
    with pytest.raises(ValueError, match="thing is not among"):
        steps.do(file, "do", lambda s: s.remove_unjournaled(toy.thing, "t"))
    for act in (
        lambda s: s.add(toy.choice, toy.Choice(id="c", value="1")),
        lambda s: s.save(toy.choice, toy.Choice(id="c", value="1")),
        lambda s: s.remove(toy.choice, "c"),
    ):
        with pytest.raises(ValueError, match="choice is not among the tables kept in the history"):
            steps.do(file, "do", act)


def test_many_rows_at_once_are_kept_with_their_history(toy, file, steps):
    things = [toy.Thing(id=f"{n:04}", count=n % 7) for n in range(2500)]
    steps.do(file, "import", lambda s: s.add_all(toy.thing, things))
    assert toy.thing.where(file.connection) == things
    assert len(log(file)) == 2500
    steps.undo(file)
    assert toy.thing.where(file.connection) == []


def test_adding_nothing_is_nothing(toy, file, steps):
    steps.do(file, "import", lambda s: s.add_all(toy.thing, []))
    assert log(file) == []


@pytest.mark.parametrize("act", ["insert", "update", "delete", "lift the barrier"])
def test_a_write_outside_a_unit_is_a_mistake_in_the_program(file, act):
    writer = Writer(file.connection)
    acts = {
        "insert": lambda: writer.insert("choice", ("id", "value"), [("c", "1")]),
        "update": lambda: writer.update("choice", "c", {"value": "1"}),
        "delete": lambda: writer.delete("choice", "c"),
        "lift the barrier": lambda: writer.lift_barrier(0),
    }
    with pytest.raises(RuntimeError, match="outside a unit"):
        acts[act]()


def test_history_outside_a_unit_is_a_mistake_in_the_program(toy, file, steps):
    done = steps.do(file, "make", lambda s: s.add(toy.thing, toy.Thing(id="t")))
    with pytest.raises(RuntimeError, match="outside a unit"):
        record(file.connection, Step("s9", "make", "do", toy.now), done.changes, end=1, version=1)


def test_warming_up_brings_in_what_the_first_write_needs(fresh_process):
    said = fresh_process(
        "import sys\nfrom lifeokr.engine import writing\n"
        "print('sqlite_utils' in sys.modules)\nwriting.warm()\nprint('sqlite_utils' in sys.modules)"
    )
    assert said == "False\nTrue\n"
    warm()
