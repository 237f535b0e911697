from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lifeokr.domain.errors import NothingToRedo, NothingToUndo
from lifeokr.engine import journal
from lifeokr.engine.errors import UndoBlocked
from lifeokr.engine.export import export_rows
from lifeokr.engine.unit import unit


def everything(file):
    return export_rows(file.connection, file.side)


def add(toy, id, **fields):
    return lambda s: s.add(toy.thing, toy.Thing(id=id, **fields))


def recount(toy, id, count):
    return lambda s: s.save(toy.thing, replace(s.get(toy.thing, id), count=count))


def test_a_hundred_and_fifty_steps_go_back_one_by_one_and_forward_again(toy, file, steps):
    states = [everything(file)]
    steps.do(file, "make", add(toy, "t"))
    states.append(everything(file))
    for n in range(1, 150):
        steps.do(file, f"count-{n}", recount(toy, "t", n))
        states.append(everything(file))
    for n in range(149, 0, -1):
        assert steps.undo(file).verb == f"count-{n}"
        assert everything(file) == states[n]
    assert steps.undo(file).verb == "make"
    assert everything(file) == states[0]
    with pytest.raises(NothingToUndo):
        steps.undo(file)
    for n in range(1, 151):
        steps.redo(file)
        assert everything(file) == states[n]
    with pytest.raises(NothingToRedo):
        steps.redo(file)
    assert (file.can_undo, file.can_redo) == ("count-149", None)


def test_undo_and_redo_say_what_they_did(toy, file, steps):
    steps.do(file, "make", add(toy, "t"))
    undone, redone = steps.undo(file), steps.redo(file)
    assert (undone.verb, undone.step_id, undone.touched) == ("make", "s1", {("thing", "t")})
    assert (redone.verb, redone.step_id, redone.touched) == ("make", "s1", {("thing", "t")})


def test_another_process_takes_back_what_this_one_did(toy, path, file, opened, steps):
    steps.do(file, "make", add(toy, "t"))
    steps.do(file, "count", recount(toy, "t", 5))
    other = opened(path, create=False)
    assert other.can_undo == "count"
    steps.undo(other)
    assert file.can_redo == "count"
    assert toy.thing.get(file.connection, "t").count == 0
    steps.redo(file)
    assert toy.thing.get(other.connection, "t").count == 5


def test_undo_goes_on_after_a_restart(toy, path, file, opened, steps):
    steps.do(file, "make", add(toy, "t"))
    steps.do(file, "count", recount(toy, "t", 5))
    steps.undo(file)
    file.close()
    again = opened(path, create=False)
    assert (again.can_undo, again.can_redo) == ("make", "count")


def test_a_new_step_leaves_nothing_to_redo(toy, file, steps):
    steps.do(file, "make", add(toy, "t"))
    steps.do(file, "count-1", recount(toy, "t", 1))
    steps.undo(file)
    steps.do(file, "count-2", recount(toy, "t", 2))
    assert file.can_redo is None
    with pytest.raises(NothingToRedo):
        steps.redo(file)
    # The step that was undone before is gone for good: undo steps over it.
    assert steps.undo(file).verb == "count-2"
    assert file.can_redo == "count-2"
    assert steps.undo(file).verb == "make"
    assert [steps.redo(file).verb, steps.redo(file).verb] == ["make", "count-2"]


def test_undo_after_redo_after_undo_keeps_its_place(toy, file, steps):
    for verb in "abc":
        steps.do(file, verb, add(toy, verb))
    steps.undo(file)
    steps.undo(file)
    steps.redo(file)
    assert (file.can_undo, file.can_redo) == ("b", "c")
    steps.undo(file)
    assert (file.can_undo, file.can_redo) == ("a", "b")
    steps.redo(file)
    steps.redo(file)
    assert (file.can_undo, file.can_redo) == ("c", None)


def behind_the_history(file, steps, statement):
    """Change a row in a unit of ours that tells the history nothing, as by a mistake in the program."""
    steps.do(file, "slip", lambda s: s.connection.execute(statement))


def test_a_row_changed_behind_the_history_blocks_the_undo_and_stays(toy, file, steps):
    steps.do(file, "make", add(toy, "t"))
    steps.do(file, "count", recount(toy, "t", 5), add(toy, "u"))
    behind_the_history(file, steps, "UPDATE thing SET count = 7 WHERE id = 't'")
    before = everything(file)
    with pytest.raises(UndoBlocked) as blocked:
        steps.undo(file)
    assert blocked.value.fields == {"verb": "count", "table": "thing", "id": "t"}
    assert everything(file) == before
    assert (file.can_undo, file.can_redo) == ("count", None)


def test_a_row_deleted_behind_the_history_blocks_the_undo(toy, file, steps):
    steps.do(file, "make", add(toy, "t"))
    behind_the_history(file, steps, "DELETE FROM thing")
    with pytest.raises(UndoBlocked):
        steps.undo(file)


def test_a_row_put_back_behind_the_history_blocks_the_redo(toy, file, steps):
    steps.do(file, "make", add(toy, "t"))
    steps.undo(file)
    behind_the_history(
        file, steps, "INSERT INTO thing (id, title, count, big, mood) VALUES ('t', 'mine', 0, 0, 'calm')"
    )
    with pytest.raises(UndoBlocked):
        steps.redo(file)
    assert toy.thing.get(file.connection, "t").title == "mine"


def test_undo_never_crosses_a_barrier(toy, file, steps):
    steps.do(file, "make", add(toy, "t"))
    steps.do(file, "count", recount(toy, "t", 1))
    steps.undo(file)
    with unit(file.connection):
        journal.raise_barrier(file.connection, step_id="b", at=toy.now)
    assert (file.can_undo, file.can_redo) == (None, None)
    steps.do(file, "more", add(toy, "u"))
    assert steps.undo(file).verb == "more"
    with pytest.raises(NothingToUndo):
        steps.undo(file)


def test_undo_never_crosses_a_migration(toy, path, file, opened, steps):
    steps.do(file, "make", add(toy, "t"))
    steps.do(file, "count", recount(toy, "t", 1))
    steps.undo(file)
    file.close()
    newer = opened(path, toy.next_side, create=False)
    assert (newer.can_undo, newer.can_redo) == (None, None)
    steps.do(newer, "more", add(toy, "u"))
    assert steps.undo(newer).verb == "more"
    assert newer.can_undo is None


def test_a_new_file_has_no_history_and_one_with_a_step_has(toy, file, steps):
    assert journal.is_empty(file.connection)
    steps.do(file, "make", add(toy, "t"))
    assert not journal.is_empty(file.connection)


def test_text_that_quoting_would_cut_comes_back_whole(toy, file, steps):
    title = "a\x00b'\"\\\n\u2028 \N{GRINNING FACE}"
    steps.do(file, "make", add(toy, "t", title=title))
    steps.do(file, "remove", lambda s: s.remove(toy.thing, "t"))
    steps.undo(file)
    assert toy.thing.get(file.connection, "t").title == title


def test_a_number_comes_back_from_the_history_to_the_last_bit(toy, file, steps):
    steps.do(file, "make", add(toy, "t", size=0.1 + 0.2))
    steps.do(file, "remove", lambda s: s.remove(toy.thing, "t"))
    steps.undo(file)
    assert toy.thing.get(file.connection, "t").size == 0.30000000000000004


def test_rows_of_one_step_that_name_each_other_go_back_in_the_reverse_order(toy, file, steps):
    steps.do(
        file,
        "make",
        add(toy, "parent"),
        add(toy, "child", parent_id="parent"),
        lambda s: s.add(toy.part, toy.Part(id="p", thing_id="child")),
    )
    made = everything(file)
    steps.undo(file)
    assert everything(file) == {"thing": [], "part": [], "choice": []}
    steps.redo(file)
    assert everything(file) == made


def test_one_row_changed_twice_in_a_step_goes_back_all_the_way(toy, file, steps):
    steps.do(file, "make", add(toy, "t"))
    steps.do(file, "twice", recount(toy, "t", 1), recount(toy, "t", 2))
    steps.undo(file)
    assert toy.thing.get(file.connection, "t").count == 0
    steps.redo(file)
    assert toy.thing.get(file.connection, "t").count == 2


ACTS = st.lists(st.sampled_from(["add", "change", "remove", "undo", "redo", "restart"]), max_size=40)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(acts=ACTS)
def test_any_mix_of_steps_follows_a_history_kept_on_paper(acts, toy, tmp_path_factory, opened, steps):
    path = tmp_path_factory.mktemp("mix") / "toy.db"
    file = opened(path)
    done, undone, alive = [], [], []  # states on either side, and the ids in use
    number = 0
    for act in acts:
        here = (everything(file), list(alive))
        if act == "undo":
            assert (file.can_undo is None) is (not done)
            if done:
                steps.undo(file)
                undone.append(here)
                state, alive = done.pop()
                assert everything(file) == state
        elif act == "redo":
            assert (file.can_redo is None) is (not undone)
            if undone:
                steps.redo(file)
                done.append(here)
                state, alive = undone.pop()
                assert everything(file) == state
        elif act == "restart":
            file.close()
            file = opened(path, create=False)
        elif act == "add" or alive:
            number += 1
            if act == "add":
                steps.do(file, act, add(toy, f"t{number}"))
                alive = [*alive, f"t{number}"]
            elif act == "change":
                steps.do(file, act, recount(toy, alive[0], number))
            else:
                steps.do(file, act, lambda s, last=alive[-1]: s.remove(toy.thing, last))
                alive = alive[:-1]
            done.append(here)
            undone = []
